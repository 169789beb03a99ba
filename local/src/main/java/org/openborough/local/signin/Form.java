package org.openborough.local.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The fields of a form as a browser posts them; a field may stand there more than once. */
record Form(List<Map.Entry<String, String>> fields) {

    static Form read(String body) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        for (String pair : body.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.add(Map.entry(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1))));
            }
        }
        return new Form(fields);
    }

    static Form of(String name, String value, String otherName, String otherValue) {
        return new Form(List.of(Map.entry(name, value), Map.entry(otherName, otherValue)));
    }

    List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.getKey().equals(name))
                .map(Map.Entry::getValue)
                .toList();
    }

    String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    String write() {
        return fields.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
