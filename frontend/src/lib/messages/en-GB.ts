import { about } from './en-GB/about';
import { home } from './en-GB/home';
import { indicators } from './en-GB/indicators';
import { profile } from './en-GB/profile';
import { search } from './en-GB/search';
import { shell } from './en-GB/shell';
import { ui } from './en-GB/ui';

/** Every string a person can see. Another language is a file beside this one with the same keys. */
export const enGB = { ...shell, ...ui, ...home, ...indicators, ...search, ...profile, ...about } as const;
