/** Version of this program, as in package.json (a test holds them equal). */
export const APP_VERSION = '0.1.0';
