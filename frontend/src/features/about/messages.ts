import { about } from '../../lib/messages/en-GB/about';
import { translator } from '../../lib/messages/t';

export const t = translator(about);
