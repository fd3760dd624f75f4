package id.suara.platform.rest;

import id.suara.kernel.DomainException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A query parameter that should be a number and is none is a faulty field; by itself Jersey says that the page is not there. */
@Provider
public class NumberParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> rawType, Type genericType, Annotation[] annotations) {
        String name = Stream.of(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse(null);
        if (name == null) {
            return null;
        }
        if (rawType == int.class || rawType == Integer.class) {
            return (ParamConverter<T>) new Number<>(name, Integer::valueOf);
        }
        if (rawType == long.class || rawType == Long.class) {
            return (ParamConverter<T>) new Number<>(name, Long::valueOf);
        }
        return null;
    }

    private record Number<N>(String name, Function<String, N> parser) implements ParamConverter<N> {

        /** @param value null when the parameter is absent and has no default */
        @Override
        public N fromString(String value) {
            try {
                return value == null ? null : parser.apply(value.strip());
            } catch (NumberFormatException e) {
                throw DomainException.invalid(
                        "request.invalid", List.of(new DomainException.FieldError(name, "request.number")));
            }
        }

        @Override
        public String toString(N value) {
            return value.toString();
        }
    }
}
