package org.openborough.shared.http;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an operation that will go. Its answers say since when it should not be used (Deprecation, RFC 9745), when it
 * will cease to answer (Sunset, RFC 8594) and what takes its place; the contract shows the same.
 */
@NameBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Deprecation {

    /** The first day of deprecation, such as 2027-01-01; it may lie ahead. */
    String from();

    /** The day on which it ceases to answer. */
    String until();

    /** Address of what to use instead. */
    String instead();
}
