import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rate, readNumber, written } from './figures-as-written.ts';

const asWritten = (text: string, decimals: number) => written(readNumber(text)!, decimals);

describe('a figure as the Department writes it', () => {
  test('gets the places that the series has', () => {
    assert.equal(asWritten('13', 1), '13.0');
    assert.equal(asWritten('0', 1), '0.0');
    assert.equal(asWritten('41,630', 0), '41630');
  });
  test('is rounded once, a half away from nothing', () => {
    assert.equal(asWritten('7.07379', 1), '7.1');
    assert.equal(asWritten('6.55', 1), '6.6');
    assert.equal(asWritten('1.005', 2), '1.01');
    assert.equal(asWritten('9.96', 1), '10.0');
    assert.equal(asWritten('-0.04', 1), '0.0');
    assert.equal(asWritten('-2.25', 1), '-2.3');
  });
  test('that is a symbol, a sum or a word is no number', () => {
    for (const text of ['', 'c', '..', '~', '1e+05', '12%', '4.1.2', 'NA', '1,2']) assert.equal(readNumber(text), undefined, text);
  });
  test('that is low counts as nothing', () => assert.equal(asWritten('low', 1), '0.0'));
  test('makes the rate that the Department published for 2025', () => {
    assert.equal(written(rate(readNumber('402400')!, readNumber('12183016')!, 10000)!, 1), '330.3');
    assert.equal(written(rate(readNumber('230590')!, readNumber('12183016')!, 10000)!, 1), '189.3');
  });
  test('has no rate of nobody', () => assert.equal(rate(readNumber('4')!, readNumber('0')!, 10000), undefined));
});
