import type { SectionRecord } from '../records';
import type { SectionBuilder } from '../sections';
import { namedCells } from './csv-rows';

/** Writes the rows of a sheet under the names of their columns, so that a found row explains itself. */
export class TableLines {
  private columns: string[] | null = null;
  private before = 0;

  constructor(private readonly sections: SectionBuilder) {}

  /** @param row from 1, with cells that stand in their columns */
  *row({ row, cells }: { row: number; cells: string[] }): Generator<SectionRecord> {
    const filled = cells.filter(Boolean);
    // A sheet may hold several tables with space between, and titles above them in a cell of their own.
    if (row > this.before + 2) this.columns = null;
    this.before = row;
    yield* this.sections.line('');
    yield* this.sections.line(this.columns ? namedCells(this.columns, cells) : filled.join(' | '), row);
    if (this.columns === null && filled.length > 1) this.columns = cells;
  }
}
