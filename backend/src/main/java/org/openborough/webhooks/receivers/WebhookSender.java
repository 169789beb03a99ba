package org.openborough.webhooks.receivers;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Sends one message to one receiver. It connects to the machine that was found safe, follows no redirect, and reads no
 * body of an answer.
 */
@ApplicationScoped
public class WebhookSender {

    /** Standard Webhooks suggests to wait for 15 to 30 seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final ReceiverAddress addresses;
    private final HttpClient client;

    @Inject
    WebhookSender(Vertx vertx, ReceiverAddress addresses) {
        this.addresses = addresses;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setKeepAlive(false)
                .setVerifyHost(true)
                .setConnectTimeout((int) PATIENCE.toMillis())
                .setIdleTimeout((int) PATIENCE.toSeconds()));
    }

    /**
     * Sends one message.
     *
     * @return the status of the answer; fails, saying why, when there was none or the address is not safe
     */
    public CompletableFuture<Integer> send(String url, Map<String, String> headers, String body) {
        try {
            return post(addresses.resolve(url), headers, body)
                    .toCompletionStage()
                    .toCompletableFuture();
        } catch (UnsafeAddressException unsafe) {
            return CompletableFuture.failedFuture(unsafe);
        }
    }

    private Future<Integer> post(Receiver receiver, Map<String, String> headers, String body) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(
                        receiver.port(), receiver.place().getHostAddress()))
                .setHost(receiver.address().getHost())
                .setPort(receiver.port())
                .setSsl(receiver.isEncrypted())
                .setURI(receiver.pathAndQuery())
                .setTimeout(PATIENCE.toMillis());
        return client.request(options).compose(request -> exchange(request, headers, body));
    }

    private static Future<Integer> exchange(HttpClientRequest request, Map<String, String> headers, String body) {
        headers.forEach(request::putHeader);
        return request.putHeader("Content-Type", "application/json")
                .putHeader("User-Agent", "Open-Borough-Webhooks")
                .send(body)
                .map(response -> {
                    request.connection().close();
                    return response.statusCode();
                });
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
