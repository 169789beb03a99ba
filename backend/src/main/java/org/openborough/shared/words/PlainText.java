package org.openborough.shared.words;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text that people write and read: any language and any sign, but nothing that cannot be stored or that makes it read
 * otherwise than it is written.
 */
@Documented
@Constraint(validatedBy = PlainTextValidator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {

    String message() default
            "must not contain control characters, halves of characters or marks that turn the direction of writing";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Whether the text may have several lines. */
    boolean lines() default false;
}
