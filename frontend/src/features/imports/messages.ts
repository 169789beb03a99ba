import { imports } from '../../lib/messages/en-GB/imports';
import { translator } from '../../lib/messages/t';

export const t = translator(imports);
