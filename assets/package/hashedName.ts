/** The name of a file that never changes: part of it is a hash of what is inside (see webpack.config.js). */
export const hashedName = /\.[0-9a-f]{10}\.[a-z0-9]+$/;
