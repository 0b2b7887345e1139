/** An event of Chromium's tracing, as far as it is read here; times in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** CPU time of the thread. */
  tdur?: number;
  args?: {
    data?: { url?: string; fileName?: string; scriptName?: string };
    beginData?: { url?: string };
    fileName?: string;
    name?: string;
  };
}

export interface ScriptCost {
  /** CPU of the extension's own scripts on the page's main thread, in ms: outermost events whose script is an extension's. */
  script: number;
  /** The most of it within one task of the main thread, in ms. */
  longestSlice: number;
}

/** What the extension's scripts cost the page at `url`, by the trace of its load. */
export function readScriptCost(events: readonly TraceEvent[], url: string): ScriptCost {
  return costOn(mainThreadOf(events, url), events, (script) => script.startsWith('chrome-extension://'));
}

/** What one file of an extension cost the page it was injected into while the trace was made. */
export function readFileCost(events: readonly TraceEvent[], file: string): ScriptCost {
  const isOurs = (script: string) => script.startsWith('chrome-extension://') && script.endsWith(`/${file}`);
  const first = events.find((event) => event.ph === 'X' && isOurs(scriptOf(event)));
  return costOn(first && threadOf(first), events, isOurs);
}

function costOn(
  thread: string | undefined,
  events: readonly TraceEvent[],
  isOurs: (script: string) => boolean,
): ScriptCost {
  const complete = events
    .filter((event) => event.ph === 'X' && (thread === undefined || threadOf(event) === thread))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks = outermost(complete.filter(({ name }) => name.endsWith('RunTask')));
  const ours = outermost(complete.filter((event) => isOurs(scriptOf(event))));
  const slices = new Map<TraceEvent | undefined, number>();
  for (const event of ours) {
    const task = tasks.findLast(({ ts, dur = 0 }) => ts <= event.ts && event.ts <= ts + dur);
    slices.set(task, (slices.get(task) ?? 0) + cpu(event));
  }
  const sum = [...slices.values()].reduce((all, part) => all + part, 0);
  return { script: sum / 1_000, longestSlice: Math.max(0, ...slices.values()) / 1_000 };
}

const cpu = ({ tdur, dur }: TraceEvent) => tdur ?? dur ?? 0;
const threadOf = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
const scriptOf = ({ args }: TraceEvent) =>
  args?.data?.url ?? args?.data?.fileName ?? args?.fileName ?? args?.data?.scriptName ?? '';

/** The thread that parsed the page. */
function mainThreadOf(events: readonly TraceEvent[], url: string): string | undefined {
  const parsed = events.find(({ name, args }) => name === 'ParseHTML' && args?.beginData?.url === url);
  return parsed && threadOf(parsed);
}

/** Of sorted events, those that no other one holds. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = -1;
  return events.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}
