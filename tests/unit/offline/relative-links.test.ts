import { expect, test } from 'vitest';
import { makeLinksRelative, makeStyleRelative } from '../../../scripts/offline/relative-links.ts';
import { page, part } from './page.ts';

const site = { base: '/', files: new Set(['index.html', 'krav/index.html', 'krav/foreldre/index.html', 'sok/index.html', 'ikon.svg', 'stor.png', 'data/x.json']) };
const turn = (body: string, from = 'krav/foreldre/index.html') => {
  const document = page(body);
  const problems = makeLinksRelative(document, from, site);
  return { body: part(document, 'body'), problems };
};

test.each([
  ['<a href="/krav/?x=1#y">', '<a href="../index.html?x=1#y">'],
  ['<a href="#K6.2">', '<a href="#K6.2">'],
  ['<a href="">', '<a href="">'],
  ['<form action="/sok/">', '<form action="../../sok/index.html">'],
  ['<button formaction="/sok/">', '<button formaction="../../sok/index.html">'],
  ['<img src="/ikon.svg" srcset="/ikon.svg 1x, /stor.png 2x">', '<img src="../../ikon.svg" srcset="../../ikon.svg 1x, ../../stor.png 2x">'],
  ['<svg><use href="/ikon.svg#a"></use></svg>', '<svg><use href="../../ikon.svg#a"></use></svg>'],
  ['<noscript><a href="/krav/">', '<noscript><a href="../index.html">'],
  ['<template><a href="/krav/">', '<template><a href="../index.html">'],
  ['<meta http-equiv="refresh" content="0; url=/krav/">', '<meta http-equiv="refresh" content="0; url=../index.html">'],
  ['<a href="https://www.bufdir.no/">', '<a href="https://www.bufdir.no/">'],
])('%s', (before, after) => {
  const { body, problems } = turn(before);
  expect(body).toContain(after);
  expect(problems).toEqual([]);
});

test('every address that leads nowhere is told, and none is told twice', () => {
  expect(turn('<a href="/borte/">x</a><a href="/ogsa-borte/">y</a><a href="/krav/">z</a>').problems).toEqual(['«/borte/» finnes ikke', '«/ogsa-borte/» finnes ikke']);
});

test('a stylesheet finds its files from where it lies', () => {
  const css = 'a{background:url(/ikon.svg)}b{background:url("/stor.png")}c{background:url(data:image/png;base64,AA)}d{background:url(//x.no/y)}';
  expect(makeStyleRelative(css, '_astro/a.css', '/')).toBe('a{background:url(../ikon.svg)}b{background:url("../stor.png")}c{background:url(data:image/png;base64,AA)}d{background:url(//x.no/y)}');
  expect(makeStyleRelative('a{background:url(/veileder/ikon.svg)}', '_astro/a.css', '/veileder/')).toBe('a{background:url(../ikon.svg)}');
});
