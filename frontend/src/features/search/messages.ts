import { search } from '../../lib/messages/en-GB/search';
import { translator } from '../../lib/messages/t';

export const t = translator(search);
