import { readFileSync } from 'node:fs';

export interface Instruction {
  readonly name: string;
  readonly text: string;
}

/** One stage of the Dockerfile. `base` is an image, or the stage before it. */
export interface Stage {
  readonly name: string;
  readonly base: string;
  readonly instructions: readonly Instruction[];
}

/** The stages of `deploy/Dockerfile`, in order. */
export function readStages(): Stage[] {
  const stages: { name: string; base: string; instructions: Instruction[] }[] = [];
  for (const line of logicalLines(readFileSync('deploy/Dockerfile', 'utf8'))) {
    const [, name = '', text = ''] = /^([A-Z]+)\s+(.*)$/s.exec(line) ?? [];
    if (name === '') throw new Error(`not an instruction: ${line}`);
    if (name === 'FROM') {
      const [, base = '', alias = ''] = /^(\S+) AS (\S+)$/.exec(text) ?? [];
      stages.push({ name: alias, base, instructions: [] });
    } else {
      stages.at(-1)?.instructions.push({ name, text });
    }
  }
  return stages;
}

function logicalLines(content: string): string[] {
  return content
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** What a stage is made of, the stages it is built upon first. */
export function inheritedInstructions(stages: readonly Stage[], name: string): Instruction[] {
  const stage = stages.find((candidate) => candidate.name === name);
  if (stage === undefined) return [];
  return [...inheritedInstructions(stages, stage.base), ...stage.instructions];
}

/** The last instruction of a kind, which is the one that counts. */
export function effective(instructions: readonly Instruction[], name: string): string | undefined {
  return instructions.findLast((instruction) => instruction.name === name)?.text;
}

/** The variables that the image sets. */
export function imageEnvironment(instructions: readonly Instruction[]): Record<string, string> {
  const assignments = instructions
    .filter(({ name }) => name === 'ENV')
    .flatMap(({ text }) => [...text.matchAll(/([A-Z_]+)=(\S+)/g)]);
  return Object.fromEntries(assignments.map(([, key = '', value = '']) => [key, value]));
}
