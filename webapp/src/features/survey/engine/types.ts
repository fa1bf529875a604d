/** What Corridor uses of the form engine, said narrowly: its own types lean on packages that were never published. */

/** Words of a form in the language that is shown. */
export interface FormText {
  readonly asString: string;
  readonly formatted: readonly Marked[];
  readonly imageSource?: { readonly href: string } | undefined;
  readonly audioSource?: { readonly href: string } | undefined;
  readonly videoSource?: { readonly href: string } | undefined;
}

/** A piece of a label as its author marked it. */
export type Marked =
  | { readonly role: 'child'; readonly id: string; readonly value: string }
  | { readonly role: 'line-break'; readonly id: string }
  | { readonly role: 'html'; readonly id: string; readonly unsafeHtml: string }
  | {
      readonly role: 'parent';
      readonly id: string;
      readonly elementName: string;
      readonly url?: string;
      readonly children: readonly Marked[];
    };

interface State {
  readonly reference: string;
  readonly relevant: boolean;
  readonly readonly: boolean;
  readonly required: boolean;
  readonly label: FormText | null;
  readonly hint: FormText | null;
}

interface Base {
  readonly nodeId: string;
  readonly appearances: Iterable<string> | null;
  readonly currentState: State;
}

interface Violation {
  readonly condition: 'constraint' | 'required';
  readonly message: FormText | null;
}

interface Leaf<Value> extends Base {
  readonly currentState: State & { readonly value: Value; readonly instanceValue: string };
  readonly validationState: { readonly violation: Violation | null };
}

interface FormOption {
  readonly label: FormText;
  readonly value: string;
}

export interface InputNode extends Leaf<unknown> {
  readonly nodeType: 'input';
  readonly valueType: string;
  readonly nodeOptions: { readonly rows?: number | null } | null;
  setValue(value: string | null): unknown;
}

export interface SelectNode extends Leaf<readonly string[]> {
  readonly nodeType: 'select';
  readonly selectType: 'select' | 'select1';
  readonly currentState: Leaf<readonly string[]>['currentState'] & {
    readonly valueOptions: readonly FormOption[];
  };
  selectValues(values: readonly string[]): unknown;
}

export interface NoteNode extends Leaf<unknown> {
  readonly nodeType: 'note';
}

export interface TriggerNode extends Leaf<boolean> {
  readonly nodeType: 'trigger';
  setValue(value: boolean): unknown;
}

export interface RangeNode extends Leaf<unknown> {
  readonly nodeType: 'range';
  readonly valueType: 'int' | 'decimal';
  readonly definition: {
    readonly bodyElement: {
      readonly bounds: { readonly start: string; readonly end: string; readonly step: string };
    };
  };
  setValue(value: string | null): unknown;
}

export interface RankNode extends Leaf<readonly string[]> {
  readonly nodeType: 'rank';
  readonly currentState: Leaf<readonly string[]>['currentState'] & {
    readonly valueOptions: readonly FormOption[];
  };
  setValues(values: readonly string[]): unknown;
}

export interface UploadNode extends Leaf<File | null> {
  readonly nodeType: 'upload';
  readonly nodeOptions: { readonly media: { readonly accept: string } };
  setValue(value: File | null): unknown;
}

interface ModelNode extends Leaf<unknown> {
  readonly nodeType: 'model-value';
}

export interface GroupNode extends Base {
  readonly nodeType: 'group';
  readonly currentState: State & {
    readonly children: readonly FormNode[];
    readonly hasRelevantBodyNodes: boolean;
  };
}

export interface RepeatTurn extends Base {
  readonly nodeType: 'repeat-instance';
  readonly currentState: State & { readonly children: readonly FormNode[] };
}

export interface RepeatNode extends Base {
  readonly nodeType: 'repeat-range:uncontrolled' | 'repeat-range:controlled';
  readonly currentState: State & { readonly children: readonly RepeatTurn[] };
  addInstances?(after?: number, count?: number): unknown;
  removeInstances?(start: number, count?: number): unknown;
}

/** What is asked in a box of its own. */
export type QuestionNode = InputNode | SelectNode | TriggerNode | RangeNode | RankNode | UploadNode;
export type FormNode = QuestionNode | NoteNode | ModelNode | GroupNode | RepeatNode;
export type AnyNode = FormNode | RepeatTurn;

/** A language of a form: "Français (fr)". */
export interface FormLanguage {
  readonly language: string;
  readonly isSyntheticDefault?: true;
}

export interface RootNode {
  readonly nodeId: string;
  readonly currentState: {
    readonly activeLanguage: FormLanguage;
    readonly children: readonly FormNode[];
  };
  readonly validationState: {
    readonly violations: readonly { readonly nodeId: string; readonly violation: Violation }[];
  };
  readonly instanceState: { readonly instanceXML: string };
  readonly languages: readonly FormLanguage[];
  setLanguage(language: FormLanguage): unknown;
  prepareInstancePayload(options: { payloadType: 'monolithic' }): Promise<{
    readonly status: string;
    readonly data: readonly [FormData];
  }>;
}

interface InstanceConfig {
  stateFactory: <T extends object>(state: T) => T;
  instanceAttachments: {
    fileNameFactory: (file: {
      nodeId: string;
      writtenAt: Date;
      basename: string;
      extension: string | null;
    }) => string | null;
  };
}

/** A form that was read; everything made from it goes with it. */
interface LoadedForm {
  readonly status: 'success' | 'warning';
  createInstance(config: InstanceConfig): { readonly root: RootNode };
  restoreInstance(input: { data: [FormData] }, config: InstanceConfig): Promise<{ readonly root: RootNode }>;
}

export interface Engine {
  loadForm(
    xform: string,
    options: {
      fetchFormAttachment: (address: URL) => Promise<Response>;
      missingResourceBehavior: string;
    },
  ): PromiseLike<LoadedForm | { readonly status: 'failure'; readonly error: Error }>;
}
