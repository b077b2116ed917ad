/** Wakes one loop; a call that comes while nobody waits is kept for the next wait. */
export class Wake {
  private called = false;
  private resume: (() => void) | null = null;

  call(): void {
    this.called = true;
    this.resume?.();
  }

  async wait(ms: number): Promise<void> {
    if (!this.called) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.resume = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.resume = null;
    this.called = false;
  }
}
