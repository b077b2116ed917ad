import { z } from 'zod';

/** One step of a plan as `EXPLAIN (FORMAT JSON)` tells it; what was counted is there with ANALYZE alone. */
export interface QueryPlan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string | undefined;
  readonly 'Actual Rows'?: number | undefined;
  readonly 'Actual Loops'?: number | undefined;
  readonly 'Rows Removed by Filter'?: number | undefined;
  readonly Plans?: QueryPlan[] | undefined;
}

const planSchema: z.ZodType<QueryPlan> = z.lazy(() =>
  z.looseObject({
    'Node Type': z.string(),
    'Relation Name': z.string().optional(),
    'Actual Rows': z.number().optional(),
    'Actual Loops': z.number().optional(),
    'Rows Removed by Filter': z.number().optional(),
    Plans: z.array(planSchema).optional(),
  }),
);
const explainSchema = z.tuple([
  z.object({ 'QUERY PLAN': z.tuple([z.object({ Plan: planSchema })]) }),
]);

/** The plan in the rows that an `EXPLAIN (FORMAT JSON)` answers with. @throws ZodError for other rows */
export function readPlan(rows: unknown): QueryPlan {
  const [{ 'QUERY PLAN': plans }] = explainSchema.parse(rows);
  return plans[0].Plan;
}
