// The matrix of the IIIF Cookbook: its recipes, what each is about in our words, and the story that proves it.
import { readdirSync, readFileSync } from 'node:fs'

const E2E = new URL('../../e2e/', import.meta.url)

/** The recipes of the cookbook's own matrix, by name. */
export const RECIPES = {
  '0001-mvm-image': 'one picture',
  '0002-mvm-audio': 'one sound recording',
  '0003-mvm-video': 'one film',
  '0004-canvas-size': 'a canvas of another size than its picture',
  '0005-image-service': 'deep zoom by an image service',
  '0006-text-language': 'descriptions in the reader’s language',
  '0007-string-formats': 'HTML in descriptions',
  '0008-rights': 'rights and the statement that must be shown',
  '0009-book-1': 'a book with facing pages',
  '0010-book-2-viewing-direction': 'reading directions',
  '0011-book-3-behavior': 'single pages, one long page',
  '0013-placeholderCanvas': 'a picture until a film plays',
  '0014-accompanyingcanvas': 'a picture beside a sound',
  '0015-start': 'a recording that starts at a second',
  '0017-transcription-av': 'the transcript of a recording',
  '0019-html-in-annotations': 'HTML in annotations',
  '0021-tagging': 'tags on a part of a page',
  '0022-linking-with-a-hotspot': 'hotspots that lead to other pages',
  '0024-book-4-toc': 'contents of a book',
  '0025-newspaper-article-index': 'articles that go on on another page',
  '0026-toc-opera': 'contents of a recording',
  '0027-alternative-page-order': 'other orders of the pages',
  '0029-metadata-anywhere': 'metadata of single pages',
  '0030-multi-volume': 'a work in several volumes',
  '0031-bound-multivolume': 'several volumes in one binding',
  '0032-collection': 'a collection',
  '0033-choice': 'several pictures of one page',
  '0035-foldouts': 'foldouts among facing pages',
  '0036-composition-from-multiple-images': 'a page of several pictures',
  '0040-image-rotation-service': 'turned pictures, by selector and by style',
  '0045-css': 'styles of annotations',
  '0046-rendering': 'copies in other forms',
  '0047-homepage': 'the object’s own web page',
  '0053-seeAlso': 'descriptions for machines',
  '0064-opera-one-canvas': 'two recordings one after the other on one canvas',
  '0065-opera-multiple-canvases': 'contents over two recordings',
  '0074-multiple-language-captions': 'captions in several languages',
  '0103-poetry-reading-annotations': 'comments on moments of a recording',
  '0117-add-image-thumbnail': 'the picture that stands for an object',
  '0118-multivalue': 'several values in one description',
  '0135-annotating-point-in-canvas': 'a comment on a point',
  '0139-geolocate-canvas-fragment': 'a part of a page on the map',
  '0154-geo-extension': 'an object on the map',
  '0202-start-canvas': 'an object that opens at another page',
  '0219-using-caption-file': 'captions',
  '0229-behavior-ranges': 'pictures along a film, and parts without navigation',
  '0230-navdate': 'a collection by date',
  '0234-provider': 'who provides it',
  '0240-navPlace-on-canvases': 'pages on the map',
  '0258-tagging-external-resource': 'tags from a vocabulary',
  '0261-non-rectangular-commenting': 'comments on shapes',
  '0266-full-canvas-annotation': 'a comment on a whole page',
  '0269-embedded-or-referenced-annotations': 'annotations in the manifest and elsewhere',
  '0283-missing-image': 'a page without a picture',
  '0299-region': 'a part of a picture as a page',
  '0306-linking-annotations-to-manifests': 'annotations that name their object',
  '0309-annotation-collection': 'collections of annotations',
  '0318-navPlace-navDate': 'place and date',
  '0326-annotating-image-layer': 'annotations of one of several pictures',
  '0346-multilingual-annotation-body': 'annotations in several languages',
  '0377-image-in-annotation': 'pictures in annotations',
  '0434-choice-av': 'several files of one recording',
  '0466-link-for-loading-manifest': 'a link that opens an object',
  '0485-contentstate-canvas-region': 'a link that opens a part of a page',
  '0489-multimedia-canvas': 'film, pictures and words on one canvas',
  '0540-link-for-opening-multiple-canvases': 'a link that opens two pages side by side',
  '0599-drag-and-drop': 'objects that are dragged from viewer to viewer',
}

/** Recipes that Lectern does not do as the cookbook means them, and what it does. */
export const PARTLY = {}

/** The stories by the recipe that they are named after: `Map` of recipe and file. */
export function storiesOf() {
  const stories = new Map()
  const files = readdirSync(E2E).filter(name => name.startsWith('cookbook-') && name.endsWith('.spec.ts'))
  for (const file of files)
    for (const [, recipe] of readFileSync(new URL(file, E2E), 'utf8').matchAll(
      /\btest(?:\.describe)?\('cookbook-(\d{4}-[\w-]+)'/g,
    ))
      stories.set(recipe, [...(stories.get(recipe) ?? []), file])
  return stories
}

/** The matrix as a table in Markdown. */
export function cookbookTable() {
  const stories = storiesOf()
  const rows = Object.entries(RECIPES).map(([recipe, about]) => {
    const [file] = stories.get(recipe) ?? []
    const shown = PARTLY[recipe] ?? (file ? 'yes' : 'not yet proved')
    return `| ${recipe} | ${about} | ${shown} | ${file ? `[${file}](../e2e/${file})` : '–'} |`
  })
  return ['| recipe | about | shown | story |', '|---|---|---|---|', ...rows].join('\n')
}

/** Recipes with a story, and their number. */
export function countProved() {
  const stories = storiesOf()
  const all = Object.keys(RECIPES)
  return { proved: all.filter(recipe => stories.has(recipe) && !PARTLY[recipe]).length, total: all.length }
}
