package org.openborough.indicators;

/** What an indicator says something about, on the way from money spent to lives changed. */
public enum IndicatorType {
    INPUT,
    OUTPUT,
    OUTCOME,
    IMPACT,
    /** What people think or feel, asked in a survey. */
    PERCEPTION,
    COST,
    /** Background that nobody here is judged by. */
    CONTEXT
}
