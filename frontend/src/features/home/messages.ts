import { home } from '../../lib/messages/en-GB/home';
import { translator } from '../../lib/messages/t';

export const t = translator(home);
