import {
  createEdgeArrowHeadProgram, createEdgeClampedProgram, createEdgeCompoundProgram,
  type EdgeProgram, type EdgeProgramType, type InstancedProgramDefinition, type ProgramDefinition,
} from "sigma/rendering";
import type { RenderParams } from "sigma/types";

const head = { lengthToThicknessRatio: 4, widenessToThicknessRatio: 3 };

export type LineLook = "directed" | "plain" | "dashedDirected" | "dashed";

/** Lines by what they say: with a head where all relationships run one way, dashed where none is said by a source. @param drawn Whether any are, in the next frame. */
export function linePrograms(drawn: () => boolean): Record<LineLook, EdgeProgramType> {
  const line = createEdgeClampedProgram({ lengthToThicknessRatio: 0 });
  const shaft = createEdgeClampedProgram(head);
  const tip = only(drawn, createEdgeArrowHeadProgram(head));
  return {
    directed: createEdgeCompoundProgram([only(drawn, shaft), tip]),
    plain: only(drawn, line),
    dashedDirected: createEdgeCompoundProgram([only(drawn, dashed(shaft)), tip]),
    dashed: only(drawn, dashed(line)),
  };
}

/** The same class as sigma has it, and not only as it declares it. */
type Whole = new (...given: ConstructorParameters<EdgeProgramType>) => InstanceType<EdgeProgramType> & Pick<EdgeProgram, "STRIDE" | "VERTICES" | "array"> & {
  getDefinition(): ProgramDefinition & Partial<Pick<InstancedProgramDefinition, "CONSTANT_ATTRIBUTES" | "CONSTANT_DATA">>;
  processVisibleItem(...given: Parameters<EdgeProgram["processVisibleItem"]>): void;
};

/**
 * Draws when it is to, never what sigma would pick from (`hitAt` reckons that), and all in one go: sigma gives each line as an instance of one shape, and a
 * browser without a graphics processor draws instance after instance, some 25 microseconds each.
 */
function only(drawn: () => boolean, program: EdgeProgramType): EdgeProgramType {
  class Only extends (program as unknown as Whole) {
    constructor(...[gl, , sigma]: ConstructorParameters<EdgeProgramType>) {
      super(gl, null, sigma);
    }

    override getDefinition() {
      const { CONSTANT_ATTRIBUTES = [], CONSTANT_DATA = [], ...definition } = super.getDefinition();
      this.corners = CONSTANT_DATA;
      return { ...definition, ATTRIBUTES: [...definition.ATTRIBUTES, ...CONSTANT_ATTRIBUTES] };
    }

    declare private corners: number[][];

    /** What sigma writes down for a line stands at each of its corners, and then which corner it is. */
    override processVisibleItem(...given: Parameters<EdgeProgram["processVisibleItem"]>): void {
      super.processVisibleItem(...given);
      const [, at] = given;
      const corner = this.STRIDE / this.VERTICES;
      const same = corner - this.corners[0]!.length;
      this.corners.forEach((which, number) => {
        if (number > 0) this.array.copyWithin(at + number * corner, at, at + same);
        this.array.set(which, at + number * corner + same);
      });
    }

    override render(params: RenderParams): void {
      if (drawn()) super.render(params);
    }
  }
  return Only;
}

/**
 * Sigma has no dashes. The vertex shader knows both ends and which of them it stands at, so the length along the line can be handed to the
 * fragment shader, which leaves out every third stretch.
 */
function dashed(program: EdgeProgramType): EdgeProgramType {
  class Dashed extends (program as unknown as Whole) {
    override getDefinition() {
      const definition = super.getDefinition();
      const main = /void main\((void)?\) \{/;
      return {
        ...definition,
        VERTEX_SHADER_SOURCE: definition.VERTEX_SHADER_SOURCE.replace(main, (found) =>
          `varying float v_along;\n${found}\n  v_along = a_positionCoef * distance(a_positionStart, a_positionEnd) * u_sizeRatio / u_correctionRatio / 2.0;\n`),
        FRAGMENT_SHADER_SOURCE: definition.FRAGMENT_SHADER_SOURCE.replace(main, (found) =>
          `varying float v_along;\n${found}\n  if (mod(v_along, 9.0) > 5.5) discard;\n`),
      };
    }
  }
  return Dashed;
}
