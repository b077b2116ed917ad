/**
 * The condition under which a row of `feature_requests` may be claimed; `$1` is the time. The worker claims by it and
 * the status counts by it: a row is due for both or for neither. It says nothing about a pause or the budget.
 */
export const DUE = 'due_at <= $1::timestamptz';
