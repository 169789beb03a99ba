package org.openborough.shared.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.openborough.shared.words.Words;

/** The form of JSON everywhere: nulls written, numbers plain, enums as words, nothing coerced on reading. */
@Singleton
class JsonForm implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        json.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        json.configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);
        json.configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true);
        json.setConfig(json.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
        json.configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
        json.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        json.registerModule(enumsAsWords());
    }

    private static SimpleModule enumsAsWords() {
        SimpleModule words = new SimpleModule("words");
        words.addSerializer(new WordWriter());
        words.setDeserializerModifier(new BeanDeserializerModifier() {
            @Override
            public JsonDeserializer<?> modifyEnumDeserializer(
                    DeserializationConfig config, JavaType type, BeanDescription bean, JsonDeserializer<?> usual) {
                return new WordReader(type.getRawClass());
            }
        });
        return words;
    }

    @SuppressWarnings("rawtypes")
    private static final class WordWriter extends StdSerializer<Enum> {

        private static final long serialVersionUID = 1L;

        WordWriter() {
            super(Enum.class);
        }

        @Override
        public void serialize(Enum constant, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(Words.of(constant));
        }
    }

    private static final class WordReader extends JsonDeserializer<Object> {

        private final Class<?> type;

        WordReader(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.currentToken().isScalarValue()) {
                return context.handleUnexpectedToken(type, parser);
            }
            String word = parser.getText();
            var constant = Words.constant(type, word);
            return constant.isPresent()
                    ? constant.get()
                    : context.handleWeirdStringValue(type, word, "not one of the words of %s", type.getSimpleName());
        }
    }
}
