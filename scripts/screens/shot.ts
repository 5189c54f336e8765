import type { Scheme } from './options';
import type { Role } from './roles';
import type { SiteName } from './state';

/** A picture and what was found wrong when it was taken. */
export type Shot = {
  site: SiteName;
  area: string;
  name: string;
  role: Role;
  direction: 'ltr' | 'rtl';
  scripted: boolean;
  width: number;
  scheme: Scheme;
  file: string;
};

/** Something wrong, with where it was seen. */
export type Finding = { site: SiteName; name: string; where: string; words: string };

export type Taken = { shots: Shot[]; findings: Finding[] };
