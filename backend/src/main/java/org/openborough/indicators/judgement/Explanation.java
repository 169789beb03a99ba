package org.openborough.indicators.judgement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * How a judgement was reached.
 *
 * @param rule the rule's name, for instance {@code wilson-proportion-interval}
 * @param version the rule's version
 * @param inputs what went in, in the order a reader would ask for it
 * @param steps the arithmetic, one line each
 * @param sentence the outcome in plain English
 * @param source who published the rule or formula
 */
public record Explanation(
        String rule, int version, List<Input> inputs, List<String> steps, String sentence, String source) {

    public Explanation {
        inputs = List.copyOf(inputs);
        steps = List.copyOf(steps);
    }

    /** One named figure that went into a judgement. */
    public record Input(String name, String value) {}

    /** Starts the explanation of a rule's outcome. */
    public static Draft of(Rule rule) {
        return new Draft(rule);
    }

    /** An explanation while it is being written. */
    public static final class Draft {
        private final Rule rule;
        private final List<Input> inputs = new ArrayList<>();
        private final List<String> steps = new ArrayList<>();

        private Draft(Rule rule) {
            this.rule = rule;
        }

        public Draft input(String name, double value) {
            return input(name, Figures.of(value));
        }

        /** Adds a figure somebody typed; a missing one is said to be. */
        public Draft input(String name, BigDecimal value) {
            return input(name, value == null ? "missing" : Figures.of(value));
        }

        public Draft input(String name, String value) {
            inputs.add(new Input(name, value));
            return this;
        }

        public Draft step(String line) {
            steps.add(line);
            return this;
        }

        public Draft steps(List<String> lines) {
            steps.addAll(lines);
            return this;
        }

        /** Ends the explanation with its outcome in plain English. */
        public Explanation conclude(String sentence) {
            return new Explanation(rule.wireName(), rule.version(), inputs, steps, sentence, rule.source());
        }
    }
}
