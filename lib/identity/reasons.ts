/** Why Lectern thinks that a paper is somebody's, in the words that are stored and shown. */
export const reasons = {
  ownPage: 'listed on their own page',
  sameName: 'same full name',
  authorFeed: 'in their arXiv author feed',
  authorNumber: 'listed under their author number',
} as const;
