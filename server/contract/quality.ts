/** How right the extraction is, measured on documents labeled by hand. Figures are percentages, to one decimal. */
import { type Static, Type } from 'typebox';

const Percentage = Type.Number({ minimum: 0, maximum: 100 });

const RatesSchema = Type.Object({
  precision: Percentage,
  recall: Percentage,
  f1: Percentage,
  facts: Type.Integer({ description: 'How many there are to be found' }),
});

const StatusRatesSchema = Type.Object({
  sentences: Type.Integer(),
  right: Type.Integer(),
  calledActual: Type.Integer({ description: 'Found as a fact though it is none' }),
  missed: Type.Integer({ description: 'Not found at all' }),
  rate: Percentage,
});

const ReliabilitySchema = Type.Object({
  bins: Type.Array(
    Type.Object({
      from: Type.Number({ description: 'Lower end of a tenth of the confidence' }),
      count: Type.Integer(),
      confidence: Percentage,
      right: Percentage,
    }),
  ),
  error: Type.Number({ description: 'Expected calibration error, percent points' }),
  slope: Type.Number({ description: 'Of right on the log-odds of confidence: 1 where calibrated' }),
  intercept: Type.Number({ description: '0 where calibrated' }),
});

export const QualitySchema = Type.Object({
  documents: Type.Integer({ description: 'Labeled documents' }),
  score: Type.Object({
    entities: RatesSchema,
    statements: RatesSchema,
    byType: Type.Record(Type.String(), RatesSchema, { description: 'Statements by type' }),
    statusConfusion: Type.Record(Type.String(), Type.Record(Type.String(), Type.Integer()), {
      description: 'Of the statements found whatever their status: told status, found status, count',
    }),
    dates: Type.Number({ description: 'Right among the dated ones that were found' }),
    metadata: Type.Number({ description: 'Right title, outlet, date, language …' }),
    leakedNames: Type.Integer({ description: 'Names taken from page furniture' }),
    reliability: ReliabilitySchema,
  }),
  status: Type.Record(Type.String(), StatusRatesSchema, {
    description: 'Of labeled sentences with one act each, by the status told; unreal is all but actual',
  }),
});
export type Quality = Static<typeof QualitySchema>;

/** `measured` is null until it was ever measured. */
export const QualityAnswerSchema = Type.Object({
  measured: Type.Union([QualitySchema, Type.Null()]),
  shortfall: Type.Union([Type.String(), Type.Null()], {
    description:
      'What reading goes without on this machine, so that it is worse than measured; null where it lacks nothing',
  }),
});
