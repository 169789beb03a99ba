import { themes } from '../../lib/messages/en-GB/themes';
import { translator } from '../../lib/messages/t';

export const t = translator(themes);
