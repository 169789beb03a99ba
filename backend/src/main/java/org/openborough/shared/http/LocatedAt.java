package org.openborough.shared.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where a created record is found when that is not below the address it was posted to. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface LocatedAt {

    /** The path of the collection, such as {@code /v1/observations}. */
    String value();
}
