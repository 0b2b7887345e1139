/** Given names and the short forms people sign with; the first of a line is the full name. */
const LINES = `
abigail abby|alexander alex sasha sandy|alexandra alex sasha|alfred fred|andrew andy drew|anthony tony|antonio tony|antonia toni
barbara barb|benjamin ben|bernard bernie|bradley brad|cameron cam|catherine cathy kate|katherine kathy kate katie|charles charlie chuck
christina chris tina|christine chris|christopher chris|christian chris|cynthia cindy|daniel dan danny|david dave|deborah debbie deb|dennis denny
dimitrios dimitris|dmitry dima|donald don|douglas doug|edward ed eddie ted|elizabeth liz beth betty lisa|emmanuel manu|eugene gene|evgeny eugene
ekaterina katya|frederick fred|frederic fred|gabriel gabe|geoffrey geoff|gerald gerry jerry|gregory greg|harold harry|henry harry hank|isaac ike
jacob jake|jacqueline jackie|james jim jimmy jamie|jeffrey jeff|jennifer jen jenny|jeremy jerry|jessica jess|johannes hans jan|john jack johnny
jonathan jon johnny|joseph joe|joshua josh|judith judy|kenneth ken|kimberly kim|lawrence larry|leonard len leo|leonid leo|louis lou|margaret maggie meg peggy
matthew matt|maximilian max|melissa mel|michael mike mick|mikhail misha michael|mohammad mohammed muhammad mohamed mohamad|nathan nate|nathaniel nate nathan
nicholas nick nicolas|nikolaos nikos nick|nikolai nick kolya|oliver ollie|pamela pam|patricia pat patty|patrick pat|peter pete|philip phil|phillip phil|philippe phil
raymond ray|rebecca becky|richard rich rick dick|robert rob bob bobby|roberta bobbie|ronald ron|russell russ|samantha sam|samuel sam|sebastian seb|sergey serge sergei
stanley stan|stefan steve|stephanie steph|stephen steve|steven steve|susan sue|tatiana tanya|terence terry|theodore ted theo|thomas tom tommy|timothy tim
veronica ronnie|victor vic|victoria vicky|vladimir vlad volodymyr|vincent vince|walter walt|william will bill billy|yevgeny eugene|zachary zach zack
`;
const nicknames = new Map<string, Set<string>>();
for (const line of LINES.trim().split(/[|\n]/)) {
  const [full, ...short] = line.split(' ');
  for (const name of short) {
    add(full!, name);
    add(name, full!);
  }
}
function add(name: string, other: string) {
  const known = nicknames.get(name);
  if (known) known.add(other);
  else nicknames.set(name, new Set([other]));
}

/** Whether one given name is a usual form of the other: jon and jonathan. Symmetric; both folded. */
export const isNickname = (a: string, b: string): boolean => nicknames.get(a)?.has(b) ?? false;

/** First letters of the other forms of a folded given name: bob -> ["r"]. */
export const nicknameInitials = (name: string): string[] => [
  ...new Set([...(nicknames.get(name) ?? [])].map((other) => other[0]!)),
];
