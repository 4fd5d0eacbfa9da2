import {
  createEdgeArrowHeadProgram, createEdgeClampedProgram, createEdgeCompoundProgram,
  type EdgeProgramType, type InstancedProgramDefinition,
} from "sigma/rendering";

const head = { lengthToThicknessRatio: 4, widenessToThicknessRatio: 3 };

/** Lines by what they say: with a head where all relationships run one way, dashed where none is said by a source. */
export const linePrograms = {
  directed: createEdgeCompoundProgram([createEdgeClampedProgram(head), createEdgeArrowHeadProgram(head)]),
  plain: createEdgeClampedProgram({ lengthToThicknessRatio: 0 }),
  dashedDirected: createEdgeCompoundProgram([dashed(createEdgeClampedProgram(head)), createEdgeArrowHeadProgram(head)]),
  dashed: dashed(createEdgeClampedProgram({ lengthToThicknessRatio: 0 })),
} satisfies Record<string, EdgeProgramType>;

export type LineLook = keyof typeof linePrograms;

/** The same class as sigma has it, and not only as it declares it. */
type Defining = new (...given: ConstructorParameters<EdgeProgramType>) => InstanceType<EdgeProgramType> & { getDefinition(): InstancedProgramDefinition };

/**
 * Sigma has no dashes. The vertex shader knows both ends and which of them it stands at, so the length along the line can be handed to the
 * fragment shader, which leaves out every third stretch. Not where lines are picked: a gap is part of its line.
 */
function dashed(program: EdgeProgramType): EdgeProgramType {
  class Dashed extends (program as unknown as Defining) {
    override getDefinition() {
      const definition = super.getDefinition();
      const main = /void main\((void)?\) \{/;
      return {
        ...definition,
        VERTEX_SHADER_SOURCE: definition.VERTEX_SHADER_SOURCE.replace(main, (found) =>
          `varying float v_along;\n${found}\n  v_along = a_positionCoef * distance(a_positionStart, a_positionEnd) * u_sizeRatio / u_correctionRatio / 2.0;\n`),
        FRAGMENT_SHADER_SOURCE: definition.FRAGMENT_SHADER_SOURCE.replace(main, (found) =>
          `varying float v_along;\n${found}\n  #ifndef PICKING_MODE\n  if (mod(v_along, 9.0) > 5.5) discard;\n  #endif\n`),
      };
    }
  }
  return Dashed;
}
