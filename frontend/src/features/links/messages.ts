import { links } from '../../lib/messages/en-GB/links';
import { translator } from '../../lib/messages/t';

export const t = translator(links);
