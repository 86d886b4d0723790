package app.laurel.rest;

import app.laurel.platform.NotFound;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Map;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.module.SimpleModule;

/** How resources are reached and how their JSON is read: strictly. */
@Configuration(proxyBeanMethods = false)
class RestConfiguration implements WebMvcConfigurer {

    /** After the resources, before the views, which would take any address for theirs. */
    private static final int AFTER_RESOURCES = 10;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new NeedsGuard()).addPathPatterns("/api/**");
    }

    @Bean
    SimpleUrlHandlerMapping nowhereInTheApi() {
        HttpRequestHandler nowhere =
                (request, response) -> {
                    throw new NotFound();
                };
        return new SimpleUrlHandlerMapping(Map.of("/api/**", nowhere), AFTER_RESOURCES);
    }

    /** A number is a number: neither "5" nor 1.5 is taken for one that is whole. */
    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return json ->
                json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                        .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .addModule(
                                new SimpleModule("laurel")
                                        .addDeserializer(String.class, new KeepableText()));
    }
}
