import { observations } from '../../lib/messages/en-GB/observations';
import { translator } from '../../lib/messages/t';

export const t = translator(observations);
