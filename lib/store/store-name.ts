/** Of the one database that everything is kept in. */
export const STORE_NAME = 'lectern';
