import type { Page } from '@playwright/test';
import type { Facts } from './facts';
import type { Role } from './roles';

/**
 * The sites that are looked at: `english` with the sample and the longest content, `hebrew` and `spanish` in those
 * languages, `new` as it is before anybody has written anything, with mail and providers configured.
 */
export const SITES = ['english', 'hebrew', 'spanish', 'new'] as const;
export type SiteName = (typeof SITES)[number];

/** What is wrong with the site while the picture is taken: its database cannot be reached, or its code fails. */
export type Trouble = 'outage' | 'defect';

/** A page in one state: how to get there, and as whom. */
export type State = {
  name: string;
  area: 'site' | 'account' | 'desk';
  /** The English site alone unless said otherwise. */
  sites?: readonly SiteName[];
  /** Signed out unless said otherwise. */
  role?: Role;
  path: (facts: Facts) => string;
  /** What is done there before the picture. */
  steps?: (page: Page, facts: Facts) => Promise<void>;
  /** With JavaScript unless said otherwise; `both` where the pictures differ. */
  script?: 'with' | 'without' | 'both';
  /** The status that the address answers with; 200 unless said otherwise. */
  status?: number;
  trouble?: Trouble;
  /** The same parts stand there several times on purpose, and so do the names of landmarks. */
  repeats?: boolean;
};
