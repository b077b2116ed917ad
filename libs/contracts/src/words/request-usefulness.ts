import { z } from 'zod';

/** Why some tracks are asked for before others: a person asked just now, or they are in a playlist. */
export const priorityReasons = ['person', 'playlist'] as const;
export const priorityReasonSchema = z.enum(priorityReasons);
export type PriorityReason = z.infer<typeof priorityReasonSchema>;
