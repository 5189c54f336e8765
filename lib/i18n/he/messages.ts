import { accounts } from './accounts';
import { comments } from './comments';
import { compose } from './compose';
import { errors } from './errors';
import { feeds } from './feeds';
import { forms } from './forms';
import { layout } from './layout';
import { mails } from './mails';
import { reading } from './reading';

/** Every message in Hebrew. */
export const hebrew = {
  ...accounts,
  ...comments,
  ...compose,
  ...errors,
  ...feeds,
  ...forms,
  ...layout,
  ...mails,
  ...reading,
};
