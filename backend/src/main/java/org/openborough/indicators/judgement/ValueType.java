package org.openborough.indicators.judgement;

/** What sort of value an indicator has, which decides the formulas that fit it. */
public enum ValueType implements WireName {
    COUNT,
    /** A part of a whole, times the multiplier: usually a percentage. */
    PROPORTION,
    /** Events per so many people or units; may exceed the number of people. */
    RATE,
    MEAN,
    MONEY,
    RATIO,
    DURATION,
    DATE,
    YES_NO,
    MILESTONE;

    /** Whether values are numbers that can be averaged, ranked and charted. */
    public boolean isNumeric() {
        return this != DATE && this != YES_NO && this != MILESTONE;
    }
}
