/**
 * Takes the place of a function with a map of all chunk names, which Docusaurus only asks when it
 * prefetches. That's off: see `src/plugins/script-files/no-prefetch.ts`.
 */
declare const __webpack_require__: { gca: (name: string) => undefined };
__webpack_require__.gca = () => undefined;
