// Demands of the W3C's EPUB tests of a reading system without scripts, as far as a program can see it. Each row is a file
// (without `.epub`) and a check of what is on the screen; `look` gives what is seen after a number of turns:
// `{ text, frames, images, fixed, sides, gap, error }`.

const shows =
  (...words) =>
  async look =>
    words.every(word => look.at(0).text.includes(word)) || look.at(0).text.slice(0, 80)
const fixed = (turn, count) => look =>
  (look.at(turn).fixed && look.at(turn).frames === count) || JSON.stringify(look.at(turn))
const flows = turn => look => !look.at(turn).fixed || `page ${turn} is fixed`
const side = (turn, target) => look => look.at(turn).sides.join() === target || look.at(turn).sides.join()
const pictures = turn => look => look.at(turn).images > 0 || 'no picture is drawn'
const hides = word => look => !look.at(0).text.includes(word) || `“${word}” is seen`
const all =
  (...checks) =>
  look =>
    checks.map(check => check(look)).find(answer => answer !== true) ?? true

/** Expectations by file. */
export const EXPECTATIONS = {
  'cnt-css-fonts_woff': look => look.at(0).fonts > 0 || 'the font is not loaded',
  'cnt-mathml-support': look => look.at(0).math > 0 || 'no equation',
  'cnt-svg-css-inclusion': pictures(0),
  'cnt-svg-css-reference': pictures(0),
  'cnt-svg-support': pictures(0),
  'fxl-page-spread-break': all(fixed(0, 2), fixed(1, 2)),
  'fxl-page-spread-center': all(fixed(0, 1), side(0, 'center')),
  'fxl-spine-overrides_behave-as-global-bis': flows(0),
  'lay-fxl-layout-default': flows(0),
  'lay-fxl-layout-pre-paginated-spreads': fixed(0, 2),
  'lay-fxl-layout-pre-paginated': look => look.at(0).fixed || 'flows',
  'lay-fxl-orientation-landscape': look => look.at(0).fixed || 'flows',
  'lay-fxl-page-spread-combined': look =>
    look.some(({ fixed: is, frames }) => is && frames === 2) || 'no spread',
  'lay-fxl-page-spread-right': look =>
    look.some(({ sides }) => sides.includes('right')) || 'no page at the right',
  'lay-fxl-spread-auto': look => look.at(0).fixed || 'flows',
  'lay-fxl-spread-both': fixed(0, 2),
  'lay-fxl-spread-default': look => look.at(0).fixed || 'flows',
  'lay-fxl-xhtml-icb_invalid_meta': look => look.at(0).fixed || 'flows',
  'lay-fxl-xhtml-icb_multi': look => look.at(0).fixed || 'flows',
  'lay-fxl-xhtml-icb_multi_declarations': look => look.at(0).fixed || 'flows',
  'lay-fxl-xhtml-icb_units': look => look.at(0).fixed || 'flows',
  'lay-pp-page-spread-combined': look => look.some(({ frames }) => frames === 2) || 'no spread',
  'lay-pp-page-spread-left': look =>
    look.some(({ sides }) => sides.includes('left')) || 'no page at the left',
  'lay-pp-spine-overrides_image-only-pp': look => look.some(({ fixed: is }) => is) || 'no fixed page',
  'lay-pp-spine-overrides_image-spine-pp': look => look.some(({ images }) => images > 0) || 'no picture',
  'lay-pp-spread-none': look => look.every(({ fixed: is, frames }) => !is || frames === 1) || 'a spread',
  'lay-pp-svg-icb_multi': look => look.some(({ images }) => images > 0) || 'no picture',
  'nav-access': look => look.contents >= 1 || 'no contents',
  'nav-spine_not-in-spine': look => look.contents >= 2 || 'links are missing',
  'nav-spine_in-spine-no-list-style': look => look.contents >= 2 || 'links are missing',
  'nav-spine_in-spine': shows('two links'),
  'ocf-font_obfuscation': look => look.at(0).fonts > 0 || 'the font is not loaded',
  'ocf-metainf-inc': shows('Test passes'),
  'ocf-package_arbitrary': shows('Test passes if you see this'),
  'ocf-package_multiple': shows('Test passes if you see this'),
  'ocf-url_link-leaking-relative': pictures(0),
  'ocf-url_manifest': shows('opens'),
  'ocf-url_relative': shows('opens'),
  'pkg-dir_but_not_content': look => look.at(0).direction === 'ltr' || 'right to left',
  'pkg-manifest-unknown': shows('opens'),
  'pkg-manifest-unlisted-resource': look => look.at(0).images === 0 || 'the picture is shown',
  'pkg-meta-unknown': shows('opens'),
  'pkg-spine-duplicate-item-rendering': look => look.turns >= 3 || 'pages are missing',
  'pkg-version-backward': shows('opens'),
  'pub-cmt-mp3': look => look.at(0).sounds > 0 || 'no sound',
  'pub-cmt-png': pictures(0),
  'pub-data-urls_top-level-content': pictures(0),
  'pub-xml-external-id': hides('Test fails'),
  'pub-xml-non-validating_unclosed': shows('unclosed'),
  'pkg-spine-progression_ltr': shows('first'),
}
