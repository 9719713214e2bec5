import { describe, expect, it } from 'vitest';
import {
  chiSquareQuantile,
  chiSquareUpperTail,
  criticalValue,
  logGamma,
  normalLowerTail,
  normalQuantile,
  quantileOfBeta,
  twoSidedP,
} from './distributions.ts';

describe('distributions, against tabled values and SciPy 1.17', () => {
  it('give the usual critical values', () => {
    expect(criticalValue(0.95, { kind: 'z' })).toBeCloseTo(1.959963984540054, 12);
    expect(criticalValue(0.95, { kind: 't', df: 12 })).toBeCloseTo(2.178812829663418, 11);
    expect(criticalValue(0.95, { kind: 't', df: 1 })).toBeCloseTo(12.706204736174694, 9);
    expect(criticalValue(0.999, { kind: 't', df: 3 })).toBeCloseTo(12.923978636687961, 9);
  });

  it('keep their digits far out in the tail', () => {
    expect(twoSidedP(-10.6247, { kind: 'z' }) / 2.287464563624215e-26).toBeCloseTo(1, 9);
    expect(chiSquareUpperTail(152.233, 12) / 1.9967721373353058e-26).toBeCloseTo(1, 9);
    expect(chiSquareUpperTail(0, 12)).toBe(1);
    expect(twoSidedP(0, { kind: 't', df: 3 })).toBe(1);
  });

  it('invert each other', () => {
    for (const df of [1, 4, 12, 60])
      for (const p of [0.025, 0.5, 0.975])
        expect(chiSquareUpperTail(chiSquareQuantile(p, df), df)).toBeCloseTo(1 - p, 9);
    for (const p of [0.001, 0.2, 0.5, 0.99]) expect(normalLowerTail(normalQuantile(p))).toBeCloseTo(p, 12);
  });

  it('reach the ends of an exact binomial interval', () => {
    expect(quantileOfBeta(0.025, { alpha: 1, beta: 30 })).toBeCloseTo(0.0008435709266304788, 12);
    expect(quantileOfBeta(0.975, { alpha: 6, beta: 25 })).toBeCloseTo(0.34721169883414377, 12);
    expect(Math.exp(logGamma(6))).toBeCloseTo(120, 8);
  });
});
