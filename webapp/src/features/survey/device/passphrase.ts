/** How many characters a passphrase has at least. */
export const shortest = 10;
