/* What pages of the extension need of the general reader, in one script of its own (load-reader.ts). */
export { venueShortName } from '../../lib/parse/venue-names.ts';
export { putAside, readCopy, readInSteps, treeInSteps } from '../../lib/read/read.ts';
export { inSlices } from '../../lib/read/slices.ts';
