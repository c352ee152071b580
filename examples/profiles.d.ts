/** Profiles come with the package as JSON; `parseProfile` says what is in one. */
declare module 'stafett/profiles/*.json' {
  const profile: unknown;
  export default profile;
}
