/** Something to undo at the end. An aborted `hurry` asks to skip all waiting. */
export type Undo = (hurry: AbortSignal) => Promise<void>;

/**
 * What has to be undone, in the opposite order of its making. Register the undoing before the doing: then whatever
 * interrupts the doing, nothing is left behind.
 */
export class ShutdownStack {
  private readonly steps: { readonly name: string; readonly undo: Undo }[] = [];

  defer(name: string, undo: Undo): void {
    this.steps.push({ name, undo });
  }

  /** Undoes everything, the newest first. A step that fails is reported and does not keep the others from running. */
  async unwind(hurry: AbortSignal, onError: (name: string, error: unknown) => void): Promise<void> {
    for (let step = this.steps.pop(); step !== undefined; step = this.steps.pop()) {
      try {
        await step.undo(hurry);
      } catch (error) {
        onError(step.name, error);
      }
    }
  }
}
