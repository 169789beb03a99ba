import { administration } from '../../lib/messages/en-GB/administration';
import { translator } from '../../lib/messages/t';

export const t = translator(administration);
