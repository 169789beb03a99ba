package org.openborough.shared.http;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a reading operation over published data of one family. Its ETag is made from the version of the family's data,
 * so a reader who has the present answer gets 304 without the answer being made again.
 */
@NameBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface DataFamily {

    /** The families the answer is made of, as the triggers that step data_version name them. */
    String[] value() default {};
}
