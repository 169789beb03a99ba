import { about } from './en-GB/about';
import { definitions } from './en-GB/definitions';
import { history } from './en-GB/history';
import { home } from './en-GB/home';
import { imports } from './en-GB/imports';
import { indicators } from './en-GB/indicators';
import { observations } from './en-GB/observations';
import { profile } from './en-GB/profile';
import { search } from './en-GB/search';
import { shell } from './en-GB/shell';
import { ui } from './en-GB/ui';

/** Every string a person can see. Another language is a file beside this one with the same keys. */
export const enGB = {
  ...shell,
  ...ui,
  ...home,
  ...indicators,
  ...definitions,
  ...observations,
  ...imports,
  ...history,
  ...search,
  ...profile,
  ...about,
} as const;
