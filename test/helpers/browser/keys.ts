/** A key as both protocols want it. */
interface Key {
  key: string;
  /** `KeyboardEvent.code` and Windows key code, for the DevTools protocol. */
  code: string;
  windowsVirtualKeyCode: number;
  /** What it types; left out for keys that type nothing. */
  text?: string;
  /** Its value in WebDriver's `key` actions. */
  webdriver: string;
}

const named: Record<string, Omit<Key, 'key'>> = {
  Enter: { code: 'Enter', windowsVirtualKeyCode: 13, text: '\r', webdriver: '\uE007' },
  Tab: { code: 'Tab', windowsVirtualKeyCode: 9, webdriver: '\uE004' },
  Escape: { code: 'Escape', windowsVirtualKeyCode: 27, webdriver: '\uE00C' },
  ArrowUp: { code: 'ArrowUp', windowsVirtualKeyCode: 38, webdriver: '\uE013' },
  ArrowDown: { code: 'ArrowDown', windowsVirtualKeyCode: 40, webdriver: '\uE015' },
  ArrowLeft: { code: 'ArrowLeft', windowsVirtualKeyCode: 37, webdriver: '\uE012' },
  ArrowRight: { code: 'ArrowRight', windowsVirtualKeyCode: 39, webdriver: '\uE014' },
  Home: { code: 'Home', windowsVirtualKeyCode: 36, webdriver: '\uE011' },
  End: { code: 'End', windowsVirtualKeyCode: 35, webdriver: '\uE010' },
  Shift: { code: 'ShiftLeft', windowsVirtualKeyCode: 16, webdriver: '\uE008' },
};

/** @param name a key as `KeyboardEvent.key` has it: `Enter`, `ArrowDown`, `s`, `/`, ` ` */
export function keyOf(name: string): Key {
  const known = named[name];
  if (known) return { key: name, ...known };
  if ([...name].length !== 1) throw new Error(`There is no key ${name}`);
  const upper = name.toUpperCase();
  const code = /[A-Z]/.test(upper) ? `Key${upper}` : name === ' ' ? 'Space' : '';
  return { key: name, code, windowsVirtualKeyCode: upper.charCodeAt(0), text: name, webdriver: name };
}

/** `Shift+Tab` to its modifiers and the key itself. */
export function chordOf(chord: string): { shift: boolean; key: Key } {
  const shift = chord.startsWith('Shift+');
  return { shift, key: keyOf(shift ? chord.slice('Shift+'.length) : chord) };
}
