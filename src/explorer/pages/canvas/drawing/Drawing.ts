import type Graph from "graphology";
import Sigma from "sigma";
import { animateNodes } from "sigma/utils";
import type { Line, Shown } from "../picture/shown.ts";
import type { Place, Positions } from "../layouts/placed.ts";
import { coloursAt, mixed, type Colours } from "./colours.ts";
import { distance, fromRimToRim, within, type Point, type Segment } from "./geometry.ts";
import { emptyGraph, fill, type DrawnLine, type DrawnNode } from "./graph.ts";
import { kindProgram } from "./kindProgram.ts";
import { Labels } from "./labels.ts";
import { linePrograms } from "./linePrograms.ts";
import { drawMark, shapeRoom, withRoomForNumbers, type Mark } from "./marks.ts";
import { hitAt, type Hit } from "./picking.ts";
import { Room } from "./room.ts";

/** What stands out, and what is marked. */
export type Emphasis = {
  /** Under the pointer or the keyboard: all but it and its neighbours fade. */
  focus: string | null;
  /** Where the keyboard stands. */
  current: string | null;
  selected: ReadonlySet<string>;
  /** Entities and lines on the routes asked for. */
  onRoutes: ReadonlySet<string>;
  pinned: ReadonlySet<string>;
  unseen: ReadonlyMap<string, number>;
};

const faded = 0.84;

/** From this many on, numbers and pins are drawn only where one has zoomed in: they would hide what they mark. */
const many = 400;

/** So many lines say what they are, where they find room: all there are in view, or those one has zoomed in on. */
const few = 60;

/** After so many milliseconds without a move the canvas is at rest. */
const rest = 150;

/** The graph on the screen, by sigma. What is on it is decided elsewhere. */
export class Drawing {
  readonly graph = emptyGraph();
  readonly sigma: Sigma;
  private readonly labels = new Labels();
  private colours: Colours;
  private emphasis: Emphasis = { focus: null, current: null, selected: new Set(), onRoutes: new Set(), pinned: new Set(), unseen: new Map() };
  private lit: ReadonlySet<string> | null = null;
  private stopMoving: () => void = () => {};
  private ended = false;
  private still = true;
  private resting = 0;

  constructor(private readonly container: HTMLElement) {
    this.colours = coloursAt(container);
    this.sigma = new Sigma(this.graph as unknown as Graph, container, {
      nodeProgramClasses: { kind: kindProgram(this.labels.collect) },
      edgeProgramClasses: linePrograms(() => this.still || !this.crowded),
      defaultNodeType: "kind",
      defaultDrawNodeLabel: this.labels.collect,
      defaultDrawNodeHover: () => {},
      nodeReducer: (id, node) => this.nodeLook(id, node as DrawnNode),
      edgeReducer: (id, line) => this.lineLook(id, line as DrawnLine),
      zIndex: true,
      labelDensity: 2,
      labelGridCellSize: 90,
      labelRenderedSizeThreshold: 4,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      stagePadding: container.clientWidth < 600 ? 34 : 64,
      doubleClickZoomingRatio: 1, // a double click expands
      enableCameraRotation: false,
      allowInvalidContainer: true,
    });
    this.sigma.on("beforeRender", () => this.labels.clear());
    this.sigma.on("afterRender", () => this.drawOnTop());
    this.sigma.getCamera().on("updated", () => this.stir());
    this.mouse.removeAllListeners(); // sigma's own, which would pick from what is not drawn
    this.touch.removeAllListeners();
    const { edgeLabels, hovers, hoverNodes, mouse } = this.sigma.getCanvases();
    for (const empty of [edgeLabels!, hovers!, hoverNodes!]) empty.remove(); // we draw nothing on them, and the browser would lay each over the others in every frame
    mouse!.style.opacity = "0"; // takes events, shows nothing
    void document.fonts.ready.then(() => this.ended || this.recolour());
  }

  get mouse() {
    return this.sigma.getMouseCaptor();
  }

  get touch() {
    return this.sigma.getTouchCaptor();
  }

  /** What lies there, in pixels from the canvas's corner. */
  at(point: Point, by: "mouse" | "finger"): Hit | null {
    return hitAt(this.sigma, this.graph, point, by);
  }

  /** @param saying What stands beside a line. */
  show(shown: Shown, pins: Positions, saying: (line: Line) => string): void {
    this.stopMoving();
    fill(this.graph, shown, pins, saying);
  }

  drag(id: string, to: Point): void {
    if (!this.sigma.getCustomBBox()) this.sigma.setCustomBBox(this.sigma.getBBox()); // else the whole canvas would shrink under the pointer
    this.graph.mergeNodeAttributes(id, this.sigma.viewportToGraph(to));
  }

  emphasise(emphasis: Emphasis): void {
    this.emphasis = emphasis;
    const { focus } = emphasis;
    this.lit = focus !== null && this.graph.hasNode(focus) ? new Set([focus, ...this.graph.neighbors(focus)]) : null;
    this.sigma.refresh({ skipIndexation: true });
  }

  /** As the tokens and fonts are now. */
  recolour(): void {
    this.labels.forget();
    this.colours = coloursAt(this.container);
    this.sigma.refresh({ skipIndexation: true });
  }

  move(places: Positions, moving: boolean): void {
    this.stopMoving();
    this.sigma.setCustomBBox(null);
    const there = [...places].filter(([id]) => this.graph.hasNode(id));
    if (moving) this.stopMoving = animateNodes(this.graph as unknown as Graph, Object.fromEntries(there), { duration: 450, easing: "quadraticInOut" });
    else for (const [id, place] of there) this.graph.mergeNodeAttributes(id, place);
  }

  places(): Positions {
    return new Map(this.graph.mapNodes((id, { x, y }): [string, Place] => [id, { x, y }]));
  }

  flyTo(id: string, moving: boolean): void {
    const at = this.sigma.getNodeDisplayData(id);
    const near = this.graph.order > 60 ? 0.4 : 1; // where there are few, all names are read from afar
    if (at) this.look({ x: at.x, y: at.y, ratio: Math.min(this.sigma.getCamera().ratio, near) }, moving);
  }

  /** Everything in view. */
  fit(moving: boolean): void {
    this.sigma.setCustomBBox(null);
    this.look({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, moving);
  }

  zoom(by: number, moving: boolean): void {
    this.look({ ratio: this.sigma.getCamera().getBoundedRatio(this.sigma.getCamera().ratio / by) }, moving);
  }

  /** The page's colours, for what is exported. */
  get palette(): Colours {
    return this.colours;
  }

  end(): void {
    this.ended = true;
    clearTimeout(this.resting);
    this.stopMoving();
    this.sigma.kill();
  }

  private look(to: Partial<{ x: number; y: number; ratio: number; angle: number }>, moving: boolean): void {
    const camera = this.sigma.getCamera();
    if (moving) void camera.animate(to, { duration: 350 });
    else camera.setState({ ...camera.getState(), ...to });
  }

  private nodeLook(id: string, node: DrawnNode) {
    const { selected, current, onRoutes, focus } = this.emphasis;
    const colour = this.colours.kind[node.kind];
    const stands = id === focus || id === current || selected.has(id);
    if (this.lit && !this.lit.has(id)) return { ...node, color: mixed(colour, this.colours.paper, faded), label: stands ? node.label : "", zIndex: 0, forceLabel: false };
    return { ...node, color: colour, zIndex: stands ? 2 : 1, forceLabel: stands || onRoutes.has(id) || this.lit !== null };
  }

  private lineLook(id: string, line: DrawnLine) {
    const { selected, onRoutes, focus } = this.emphasis;
    const { line: plain, paper, accent } = this.colours;
    if (selected.has(id)) return { ...line, color: accent, size: line.size + 1.5, zIndex: 3 };
    if (this.lit && !this.graph.extremities(id).includes(focus!)) return { ...line, color: mixed(plain, paper, faded), zIndex: 0 };
    if (onRoutes.has(id)) return { ...line, color: accent, size: line.size + 1.2, zIndex: 2 };
    return { ...line, color: this.lit ? mixed(plain, this.colours.ink, 0.35) : plain, zIndex: 1 };
  }

  /** On a crowded canvas lines are most of what a frame costs where there is no graphics processor: they wait until a move has ended. */
  private get crowded(): boolean {
    return this.graph.order > many;
  }

  private get near(): boolean {
    return this.sigma.getCamera().ratio < 0.4;
  }

  private stir(): void {
    this.still = false;
    clearTimeout(this.resting);
    this.resting = window.setTimeout(() => {
      this.still = true;
      this.sigma.scheduleRender();
    }, rest);
  }

  private drawOnTop(): void {
    const context = this.sigma.getCanvases().labels!.getContext("2d")!;
    const view = this.sigma.getDimensions();
    const marks = this.marksIn(view);

    const room = new Room();
    for (const mark of marks) room.take(shapeRoom(mark));
    const numbered = withRoomForNumbers(marks, room);
    this.labels.draw(context, this.colours, view.width, room);
    if (this.still || !this.crowded) this.labels.drawLines(context, this.colours, this.linesIn(view), room);
    for (const mark of numbered) drawMark(context, mark, this.colours);
  }

  /** Those that are to say what they are: of few in view all, of many those that stand out. What is selected comes first. */
  private linesIn(view: { width: number; height: number }): (Segment & { text: string })[] {
    const inView = this.graph.mapEdges((id, { says }, from, to) => {
      const [one, other] = [this.sigma.getNodeDisplayData(from), this.sigma.getNodeDisplayData(to)];
      const line = one && other && within(fromRimToRim(
        { from: this.sigma.framedGraphToViewport(one), to: this.sigma.framedGraphToViewport(other) }, this.sigma.scaleSize(one.size), this.sigma.scaleSize(other.size)), view);
      return line ? [{ ...line, text: says, weight: this.weightOf(id, from, to), long: distance(line.from, line.to) }] : [];
    }).flat().filter(({ weight }) => weight >= 0);
    return inView.filter(({ weight }) => weight > 0 || inView.length <= few || this.near).sort((a, b) => b.weight - a.weight || b.long - a.long).slice(0, few);
  }

  private weightOf(id: string, from: string, to: string): number {
    const { focus, selected, onRoutes } = this.emphasis;
    if (selected.has(id)) return 3;
    if (this.lit) return from === focus || to === focus ? 2 : -1;
    return onRoutes.has(id) ? 1 : 0;
  }

  private marksIn({ width, height }: { width: number; height: number }): Mark[] {
    const { current, selected, pinned, unseen } = this.emphasis;
    const detailed = !this.crowded || this.near;

    return this.graph.nodes().flatMap((id) => {
      const data = this.sigma.getNodeDisplayData(id);
      if (!data) return [];
      const { x, y } = this.sigma.framedGraphToViewport(data);
      if (x < -20 || y < -20 || x > width + 20 || y > height + 20) return [];
      const bright = detailed && (this.lit === null || this.lit.has(id));
      return [{ x, y, size: this.sigma.scaleSize(data.size), unseen: bright ? unseen.get(id) ?? 0 : 0, pinned: bright && pinned.has(id), selected: selected.has(id), current: id === current }];
    });
  }
}
