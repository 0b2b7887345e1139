/**
 * Characters that regular expressions pass over while `run` works: the steps of a reader that is made of them. Every use of an
 * expression (test, replace, split, matchAll) goes through `exec`.
 */
export function stepsOf(run: () => void): number {
  const own = RegExp.prototype.exec;
  let steps = 0;
  RegExp.prototype.exec = function exec(this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = own.call(this, text);
    steps += Math.max(1, (match ? match.index + match[0].length : String(text).length) - from);
    return match;
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = own;
  }
  return steps;
}
