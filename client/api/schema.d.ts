/** Written by `npm run api-types` from the OpenAPI description of the server: not by hand. */
export interface paths {
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    q: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entities: {
                                items: components["schemas"]["EntityHit"][];
                                total: number;
                                whole: boolean;
                                totals: {
                                    /** @enum {string} */
                                    type: "Person" | "State" | "Organization" | "Place";
                                    count: number;
                                }[];
                            };
                            events: {
                                items: components["schemas"]["EventHit"][];
                                total: number;
                            };
                            documents: {
                                items: components["schemas"]["DocumentRef"][];
                                total: number;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    q?: string;
                    type?: ("Person" | "State" | "Organization" | "Place")[];
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["EntityHit"][];
                            next: string | null;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    language: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            language: string;
                            names: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    knownBy?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EntityProfile"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entities/{id}/neighbors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    type?: ("AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT" | "HOLDS_OFFICE" | "MEMBER_OF" | "ALLIED_WITH" | "PART_OF" | "LOCATED_IN")[];
                    status?: ("actual" | "planned" | "denied" | "hypothetical")[];
                    from?: string;
                    to?: string;
                    asOf?: string;
                    knownBy?: string;
                    minConfidence?: number;
                    language?: string;
                    publisher?: string;
                    place?: string;
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Neighbors"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entities/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    knownBy?: string;
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["MentioningDocument"][];
                            next: string | null;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entities/{id}/mentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                document: components["schemas"]["DocumentRef"];
                                mentions: {
                                    start: number;
                                    end: number;
                                    text: string;
                                    /** @enum {string} */
                                    kind: "name" | "adjective" | "nominal" | "pronoun";
                                    sentence: string;
                                }[];
                            }[];
                            next: string | null;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/graph": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    id?: string[];
                    limit?: number;
                    type?: ("AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT" | "HOLDS_OFFICE" | "MEMBER_OF" | "ALLIED_WITH" | "PART_OF" | "LOCATED_IN")[];
                    status?: ("actual" | "planned" | "denied" | "hypothetical")[];
                    from?: string;
                    to?: string;
                    asOf?: string;
                    knownBy?: string;
                    minConfidence?: number;
                    language?: string;
                    publisher?: string;
                    place?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            nodes: components["schemas"]["Entity"][];
                            edges: components["schemas"]["Edge"][];
                            became?: {
                                id: string;
                                now: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: {
                    type?: ("AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT" | "HOLDS_OFFICE" | "MEMBER_OF" | "ALLIED_WITH" | "PART_OF" | "LOCATED_IN")[];
                    status?: ("actual" | "planned" | "denied" | "hypothetical")[];
                    from?: string;
                    to?: string;
                    asOf?: string;
                    knownBy?: string;
                    minConfidence?: number;
                    language?: string;
                    publisher?: string;
                    place?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "nodes": [
                     *         "person:alexander-lukashenko",
                     *         "person:vladimir-putin"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        nodes: string[];
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            nodes: components["schemas"]["Entity"][];
                            edges: components["schemas"]["Edge"][];
                            became?: {
                                id: string;
                                now: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    format: "cytoscape" | "graphml" | "gexf" | "csv" | "cypher";
                    entity: string;
                    hops?: number;
                    type?: ("AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT" | "HOLDS_OFFICE" | "MEMBER_OF" | "ALLIED_WITH" | "PART_OF" | "LOCATED_IN")[];
                    status?: ("actual" | "planned" | "denied" | "hypothetical")[];
                    from?: string;
                    to?: string;
                    asOf?: string;
                    knownBy?: string;
                    minConfidence?: number;
                    language?: string;
                    publisher?: string;
                    place?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        "content-disposition"?: string;
                        "entente-note"?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                        "application/graphml+xml": string;
                        "application/gexf+xml": string;
                        "application/zip": string;
                        "text/plain": string;
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: {
                    type?: ("AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT" | "HOLDS_OFFICE" | "MEMBER_OF" | "ALLIED_WITH" | "PART_OF" | "LOCATED_IN")[];
                    status?: ("actual" | "planned" | "denied" | "hypothetical")[];
                    from?: string;
                    to?: string;
                    asOf?: string;
                    knownBy?: string;
                    minConfidence?: number;
                    language?: string;
                    publisher?: string;
                    place?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "format": "graphml",
                     *       "nodes": [
                     *         "person:alexander-lukashenko",
                     *         "person:vladimir-putin"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        format: "cytoscape" | "graphml" | "gexf" | "csv" | "cypher";
                        nodes: string[];
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        "content-disposition"?: string;
                        "entente-note"?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                        "application/graphml+xml": string;
                        "application/gexf+xml": string;
                        "application/zip": string;
                        "text/plain": string;
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    entity: string;
                    with?: string;
                    type?: ("AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT" | "HOLDS_OFFICE" | "MEMBER_OF" | "ALLIED_WITH" | "PART_OF" | "LOCATED_IN")[];
                    status?: ("actual" | "planned" | "denied" | "hypothetical")[];
                    from?: string;
                    to?: string;
                    asOf?: string;
                    knownBy?: string;
                    minConfidence?: number;
                    language?: string;
                    publisher?: string;
                    place?: string;
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Meeting"][];
                            next: string | null;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alliances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    entity: string;
                    type?: ("AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT" | "HOLDS_OFFICE" | "MEMBER_OF" | "ALLIED_WITH" | "PART_OF" | "LOCATED_IN")[];
                    status?: ("actual" | "planned" | "denied" | "hypothetical")[];
                    from?: string;
                    to?: string;
                    asOf?: string;
                    knownBy?: string;
                    minConfidence?: number;
                    language?: string;
                    publisher?: string;
                    place?: string;
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Alliance"][];
                            next: string | null;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/paths": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    start: string;
                    end: string;
                    maxHops?: number;
                    type?: ("AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT" | "HOLDS_OFFICE" | "MEMBER_OF" | "ALLIED_WITH" | "PART_OF" | "LOCATED_IN")[];
                    status?: ("actual" | "planned" | "denied" | "hypothetical")[];
                    from?: string;
                    to?: string;
                    asOf?: string;
                    knownBy?: string;
                    minConfidence?: number;
                    language?: string;
                    publisher?: string;
                    place?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Path"][];
                            next: string | null;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: {
                    type?: ("AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT" | "HOLDS_OFFICE" | "MEMBER_OF" | "ALLIED_WITH" | "PART_OF" | "LOCATED_IN")[];
                    status?: ("actual" | "planned" | "denied" | "hypothetical")[];
                    from?: string;
                    to?: string;
                    asOf?: string;
                    knownBy?: string;
                    minConfidence?: number;
                    language?: string;
                    publisher?: string;
                    place?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "nodes": [
                     *         "person:alexander-lukashenko",
                     *         "person:vladimir-putin"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        nodes: string[];
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                date?: string;
                                /** @enum {string} */
                                type: "AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT" | "HOLDS_OFFICE" | "MEMBER_OF" | "ALLIED_WITH" | "PART_OF" | "LOCATED_IN";
                                /** @enum {string} */
                                status: "actual" | "planned" | "denied" | "hypothetical";
                                statements: number;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: {
                    type?: ("AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT" | "HOLDS_OFFICE" | "MEMBER_OF" | "ALLIED_WITH" | "PART_OF" | "LOCATED_IN")[];
                    status?: ("actual" | "planned" | "denied" | "hypothetical")[];
                    from?: string;
                    to?: string;
                    asOf?: string;
                    knownBy?: string;
                    minConfidence?: number;
                    language?: string;
                    publisher?: string;
                    place?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "nodes": [
                     *         "person:alexander-lukashenko",
                     *         "person:vladimir-putin"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        nodes: string[];
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                place: components["schemas"]["EntityRef"];
                                statements: number;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: {
                    limit?: number;
                    type?: ("AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT" | "HOLDS_OFFICE" | "MEMBER_OF" | "ALLIED_WITH" | "PART_OF" | "LOCATED_IN")[];
                    status?: ("actual" | "planned" | "denied" | "hypothetical")[];
                    from?: string;
                    to?: string;
                    asOf?: string;
                    knownBy?: string;
                    minConfidence?: number;
                    language?: string;
                    publisher?: string;
                    place?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "nodes": [
                     *         "person:alexander-lukashenko",
                     *         "person:vladimir-putin"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        nodes: string[];
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                /** @enum {string} */
                                type: "AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT" | "HOLDS_OFFICE" | "MEMBER_OF" | "ALLIED_WITH" | "PART_OF" | "LOCATED_IN";
                                /** @enum {string} */
                                mode?: "meeting" | "visit" | "host" | "phone" | "multilateral" | "mediation";
                                /** @enum {string} */
                                status: "actual" | "planned" | "denied" | "hypothetical";
                                date?: string;
                                place?: components["schemas"]["EntityRef"];
                                participants: {
                                    id: string;
                                    /** @enum {string} */
                                    type: "Person" | "State" | "Organization" | "Place";
                                    name: string;
                                    /** @enum {string} */
                                    role?: "actor" | "recipient";
                                }[];
                                statements: number;
                                publishers: number;
                                confidence: number;
                            }[];
                            total: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    entity: string;
                    with?: string;
                    type?: ("AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT" | "HOLDS_OFFICE" | "MEMBER_OF" | "ALLIED_WITH" | "PART_OF" | "LOCATED_IN")[];
                    status?: ("actual" | "planned" | "denied" | "hypothetical")[];
                    from?: string;
                    to?: string;
                    asOf?: string;
                    knownBy?: string;
                    minConfidence?: number;
                    language?: string;
                    publisher?: string;
                    place?: string;
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Statement"][];
                            next: string | null;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: {
                    type?: ("AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT" | "HOLDS_OFFICE" | "MEMBER_OF" | "ALLIED_WITH" | "PART_OF" | "LOCATED_IN")[];
                    status?: ("actual" | "planned" | "denied" | "hypothetical")[];
                    from?: string;
                    to?: string;
                    asOf?: string;
                    knownBy?: string;
                    minConfidence?: number;
                    language?: string;
                    publisher?: string;
                    place?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "nodes": [
                     *         "person:alexander-lukashenko",
                     *         "person:vladimir-putin"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        nodes: string[];
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Statement"][];
                            more: boolean;
                            notes: string[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Statement"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    knownBy?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Event"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    entity?: string;
                    action?: "merge" | "split" | "never-same" | "rename" | "retype" | "add-alias" | "remove-alias" | "hide" | "confirm" | "reject" | "undo" | "redo";
                    holds?: boolean;
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Decision"][];
                            next: string | null;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "action": "merge",
                     *       "entities": [
                     *         "person:alexander-lukashenko",
                     *         "person:a-lukashenka"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        action: "merge" | "split" | "never-same" | "rename" | "retype" | "add-alias" | "remove-alias" | "hide" | "confirm" | "reject" | "undo" | "redo";
                        entities?: string[];
                        into?: string;
                        entity?: string;
                        documents?: string[];
                        mentions?: {
                            document: string;
                            start: number;
                            end: number;
                        }[];
                        to?: string;
                        name?: string;
                        /** @enum {string} */
                        type?: "Person" | "State" | "Organization" | "Place";
                        alias?: string;
                        statement?: string;
                        decision?: string;
                        by?: string;
                        why?: string;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Decision"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Decision"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/x-ndjson": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        decisions: {
                            [key: string]: unknown;
                        }[];
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            taken: number;
                            known: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                entities: components["schemas"]["Entity"][];
                                score: number;
                                features: {
                                    feature: string;
                                    score: number;
                                    reason: string;
                                    values?: {
                                        [key: string]: string | number;
                                    };
                                }[];
                                value: number;
                                sides: {
                                    offices: {
                                        person: components["schemas"]["EntityRef"];
                                        of: components["schemas"]["EntityRef"];
                                        title: string;
                                        former: boolean;
                                        firstDate?: string;
                                        lastDate?: string;
                                        from?: string;
                                        to?: string;
                                        statements: number;
                                    }[];
                                    company: {
                                        id: string;
                                        /** @enum {string} */
                                        type: "Person" | "State" | "Organization" | "Place";
                                        name: string;
                                        documents: number;
                                    }[];
                                    passages: {
                                        document: components["schemas"]["DocumentRef"];
                                        text: string;
                                        start: number;
                                        end: number;
                                    }[];
                                }[];
                            }[];
                            next: string | null;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    publisher?: string;
                    language?: string;
                    knownBy?: string;
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["DocumentRef"][];
                            next: string | null;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "text": "Alexander Lukashenko met Vladimir Putin in Minsk on Monday.",
                     *       "publishedAt": "2022-12-20",
                     *       "raw": true
                     *     }
                     */
                    "application/json": {
                        text: string;
                        id?: string;
                        title?: string;
                        publisher?: string;
                        author?: string;
                        url?: string;
                        publishedAt?: string;
                        language?: string;
                        tags?: string[];
                        raw?: boolean;
                    };
                    "multipart/form-data": {
                        url?: string;
                        file?: string[];
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Ingested"] | {
                            items: components["schemas"]["Ingested"][];
                            refused: {
                                file: string;
                                line?: number;
                                /** @enum {string} */
                                code: "empty" | "no-text" | "no-text-in-page" | "only-menus" | "too-large" | "too-slow" | "is-binary" | "is-pdf" | "is-archive" | "is-gzip" | "is-image" | "is-database" | "no-such-charset" | "not-in-charset" | "not-utf-8" | "not-json" | "not-an-object" | "text-missing" | "text-no-string" | "text-empty" | "field-no-string" | "field-no-list" | "field-no-address" | "field-no-date" | "field-no-language" | "same-id" | "not-stored" | "broke" | "other-ending" | "not-there" | "not-allowed" | "is-folder" | "unreadable";
                                values?: {
                                    [key: string]: string | number;
                                };
                                reason: string;
                                remedy: string;
                            }[];
                        };
                    };
                };
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Ingested"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Document"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/extract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "text": "Alexander Lukashenko met Vladimir Putin in Minsk on Monday.",
                     *       "publishedAt": "2022-12-20",
                     *       "raw": true
                     *     }
                     */
                    "application/json": {
                        text: string;
                        id?: string;
                        title?: string;
                        publisher?: string;
                        author?: string;
                        url?: string;
                        publishedAt?: string;
                        language?: string;
                        tags?: string[];
                        raw?: boolean;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            document: {
                                id: string;
                                title?: string;
                                publisher?: string;
                                author?: string;
                                url?: string;
                                publishedAt?: string;
                                language: string;
                                tags?: string[];
                                text: string;
                            };
                            entities: {
                                id: string;
                                /** @enum {string} */
                                type: "Person" | "State" | "Organization" | "Place";
                                name: string;
                                aliases: string[];
                                names?: {
                                    language: string;
                                    name: string;
                                }[];
                                wikidataId?: string;
                            }[];
                            mentions: {
                                entity: string;
                                start: number;
                                end: number;
                                text: string;
                                /** @enum {string} */
                                kind: "name" | "adjective" | "nominal" | "pronoun";
                            }[];
                            statements: {
                                id: string;
                                /** @enum {string} */
                                kind: "event" | "relation";
                                /** @enum {string} */
                                type: "AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT" | "HOLDS_OFFICE" | "MEMBER_OF" | "ALLIED_WITH" | "PART_OF" | "LOCATED_IN";
                                /** @enum {string} */
                                mode?: "meeting" | "visit" | "host" | "phone" | "multilateral" | "mediation";
                                actors: string[];
                                recipients: string[];
                                date?: string;
                                place?: string;
                                /** @enum {string} */
                                status: "actual" | "planned" | "denied" | "hypothetical";
                                attributedTo?: string;
                                context?: string;
                                title?: string;
                                former?: boolean;
                                /** @enum {string} */
                                ends?: "AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT" | "HOLDS_OFFICE" | "MEMBER_OF" | "ALLIED_WITH" | "PART_OF" | "LOCATED_IN";
                                evidence: {
                                    start: number;
                                    end: number;
                                };
                                confidence: number;
                            }[];
                            notes?: string[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                name: string;
                                fragment: string;
                                lines: {
                                    [key: string]: number;
                                };
                                savedAt: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "name": "Talks in Minsk",
                     *       "fragment": "show=person:ada",
                     *       "lines": {}
                     *     }
                     */
                    "application/json": {
                        name: string;
                        fragment: string;
                        lines: {
                            [key: string]: number;
                        };
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            name: string;
                            fragment: string;
                            lines: {
                                [key: string]: number;
                            };
                            savedAt: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                about: string;
                                text: string;
                                writtenAt: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notes/{about}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    about: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "text": "Ask the spokesman."
                     *     }
                     */
                    "application/json": {
                        text: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            about: string;
                            text: string;
                            writtenAt: string;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Stats"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            measured: {
                                documents: number;
                                score: {
                                    entities: {
                                        precision: number;
                                        recall: number;
                                        f1: number;
                                        facts: number;
                                    };
                                    statements: {
                                        precision: number;
                                        recall: number;
                                        f1: number;
                                        facts: number;
                                    };
                                    byType: {
                                        [key: string]: {
                                            precision: number;
                                            recall: number;
                                            f1: number;
                                            facts: number;
                                        };
                                    };
                                    statusConfusion: {
                                        [key: string]: {
                                            [key: string]: number;
                                        };
                                    };
                                    dates: number;
                                    metadata: number;
                                    leakedNames: number;
                                    reliability: {
                                        bins: {
                                            from: number;
                                            count: number;
                                            confidence: number;
                                            right: number;
                                        }[];
                                        error: number;
                                        slope: number;
                                        intercept: number;
                                    };
                                };
                                status: {
                                    [key: string]: {
                                        sentences: number;
                                        right: number;
                                        calledActual: number;
                                        missed: number;
                                        rate: number;
                                    };
                                };
                            } | null;
                            shortfall: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            status: "ok";
                            version: string;
                            engine: string;
                            location: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            type: string;
            title: string;
            status: number;
            /** @enum {string} */
            code?: "entity-unknown" | "statement-unknown" | "event-unknown" | "document-unknown" | "decision-unknown" | "view-unknown" | "address-unknown" | "screen-not-built" | "method-refused" | "origin-refused" | "graph-unavailable" | "query-failed" | "fault" | "body-too-large" | "file-too-large" | "too-many-files" | "content-refused" | "body-empty" | "no-file" | "text-blank" | "upload-refused" | "request-refused" | "parameter-unknown" | "field-unknown" | "parameter-required" | "field-required" | "field-missing" | "field-foreign" | "one-of" | "looks-like" | "too-long" | "invalid" | "no-such-day" | "from-after-to" | "same-ends" | "needs-actual" | "cursor-of-other" | "id-or-limit" | "no-action" | "merge-into-other" | "split-of-nothing" | "turn-of-undo" | "turn-of-redo" | "holds-already" | "undone-already" | "never-same" | "never-same-together" | "statement-gone" | "decision-gone" | "entities-gone" | "empty" | "no-text" | "no-text-in-page" | "only-menus" | "too-large" | "too-slow" | "is-binary" | "is-pdf" | "is-archive" | "is-gzip" | "is-image" | "is-database" | "no-such-charset" | "not-in-charset" | "not-utf-8" | "not-json" | "not-an-object" | "text-missing" | "text-no-string" | "text-empty" | "field-no-string" | "field-no-list" | "field-no-address" | "field-no-date" | "field-no-language" | "same-id" | "not-stored" | "broke" | "other-ending" | "not-there" | "not-allowed" | "is-folder" | "unreadable";
            values?: {
                [key: string]: string | number;
            };
            detail?: string;
            instance?: string;
            errors?: {
                parameter: string;
                detail: string;
                /** @enum {string} */
                code?: "entity-unknown" | "statement-unknown" | "event-unknown" | "document-unknown" | "decision-unknown" | "view-unknown" | "address-unknown" | "screen-not-built" | "method-refused" | "origin-refused" | "graph-unavailable" | "query-failed" | "fault" | "body-too-large" | "file-too-large" | "too-many-files" | "content-refused" | "body-empty" | "no-file" | "text-blank" | "upload-refused" | "request-refused" | "parameter-unknown" | "field-unknown" | "parameter-required" | "field-required" | "field-missing" | "field-foreign" | "one-of" | "looks-like" | "too-long" | "invalid" | "no-such-day" | "from-after-to" | "same-ends" | "needs-actual" | "cursor-of-other" | "id-or-limit" | "no-action" | "merge-into-other" | "split-of-nothing" | "turn-of-undo" | "turn-of-redo" | "holds-already" | "undone-already" | "never-same" | "never-same-together" | "statement-gone" | "decision-gone" | "entities-gone" | "empty" | "no-text" | "no-text-in-page" | "only-menus" | "too-large" | "too-slow" | "is-binary" | "is-pdf" | "is-archive" | "is-gzip" | "is-image" | "is-database" | "no-such-charset" | "not-in-charset" | "not-utf-8" | "not-json" | "not-an-object" | "text-missing" | "text-no-string" | "text-empty" | "field-no-string" | "field-no-list" | "field-no-address" | "field-no-date" | "field-no-language" | "same-id" | "not-stored" | "broke" | "other-ending" | "not-there" | "not-allowed" | "is-folder" | "unreadable";
                values?: {
                    [key: string]: string | number;
                };
            }[];
        };
        EntityRef: {
            id: string;
            /** @enum {string} */
            type: "Person" | "State" | "Organization" | "Place";
            name: string;
        };
        Entity: {
            id: string;
            /** @enum {string} */
            type: "Person" | "State" | "Organization" | "Place";
            name: string;
            aliases: string[];
            wikidataId?: string;
            documents: number;
            statements: number;
            until?: number;
            hidden?: boolean;
        };
        EntityHit: {
            id: string;
            /** @enum {string} */
            type: "Person" | "State" | "Organization" | "Place";
            name: string;
            aliases: string[];
            wikidataId?: string;
            documents: number;
            statements: number;
            until?: number;
            hidden?: boolean;
            matched: string;
        };
        EntityProfile: {
            id: string;
            /** @enum {string} */
            type: "Person" | "State" | "Organization" | "Place";
            name: string;
            aliases: string[];
            wikidataId?: string;
            documents: number;
            statements: number;
            until?: number;
            hidden?: boolean;
            names: {
                language: string;
                name: string;
                documents: number;
            }[];
            offices: {
                person: components["schemas"]["EntityRef"];
                of: components["schemas"]["EntityRef"];
                title: string;
                former: boolean;
                firstDate?: string;
                lastDate?: string;
                from?: string;
                to?: string;
                statements: number;
            }[];
            counts: {
                /** @enum {string} */
                type: "AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT" | "HOLDS_OFFICE" | "MEMBER_OF" | "ALLIED_WITH" | "PART_OF" | "LOCATED_IN";
                /** @enum {string} */
                status: "actual" | "planned" | "denied" | "hypothetical";
                statements: number;
                firstDate?: string;
                lastDate?: string;
            }[];
            became?: {
                id: string;
                now: string;
            };
        };
        DocumentRef: {
            id: string;
            title?: string;
            publisher?: string;
            publishedAt?: string;
            language: string;
            url?: string;
        };
        MentioningDocument: {
            id: string;
            title?: string;
            publisher?: string;
            publishedAt?: string;
            language: string;
            url?: string;
            mentions: number;
        };
        Document: {
            id: string;
            title?: string;
            publisher?: string;
            publishedAt?: string;
            language: string;
            url?: string;
            author?: string;
            tags: string[];
            text: string;
            entities: components["schemas"]["EntityRef"][];
            mentions: {
                entity: string;
                start: number;
                end: number;
                text: string;
                /** @enum {string} */
                kind: "name" | "adjective" | "nominal" | "pronoun";
            }[];
            statements: components["schemas"]["Statement"][];
        };
        Statement: {
            id: string;
            /** @enum {string} */
            kind: "event" | "relation";
            /** @enum {string} */
            type: "AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT" | "HOLDS_OFFICE" | "MEMBER_OF" | "ALLIED_WITH" | "PART_OF" | "LOCATED_IN";
            /** @enum {string} */
            mode?: "meeting" | "visit" | "host" | "phone" | "multilateral" | "mediation";
            /** @enum {string} */
            status: "actual" | "planned" | "denied" | "hypothetical";
            actors: components["schemas"]["EntityRef"][];
            recipients: components["schemas"]["EntityRef"][];
            date?: string;
            place?: components["schemas"]["EntityRef"];
            attributedTo?: components["schemas"]["EntityRef"];
            context?: string;
            title?: string;
            former?: boolean;
            confidence: number;
            /** @enum {string} */
            verdict?: "confirmed" | "rejected";
            event: string;
            evidence: {
                start: number;
                end: number;
                text: string;
            };
            document: components["schemas"]["DocumentRef"];
        };
        Event: {
            id: string;
            /** @enum {string} */
            type: "AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT" | "HOLDS_OFFICE" | "MEMBER_OF" | "ALLIED_WITH" | "PART_OF" | "LOCATED_IN";
            /** @enum {string} */
            mode?: "meeting" | "visit" | "host" | "phone" | "multilateral" | "mediation";
            /** @enum {string} */
            status: "actual" | "planned" | "denied" | "hypothetical";
            date?: string;
            place?: components["schemas"]["EntityRef"];
            participants: components["schemas"]["EntityRef"][];
            statements: components["schemas"]["Statement"][];
            reports: components["schemas"]["EventReport"][];
            publishers: string[];
            independent: number;
            history: {
                /** @enum {string} */
                status: "actual" | "planned" | "denied" | "hypothetical";
                statement: string;
                publishedAt?: string;
            }[];
            cancelled: boolean;
            disagreements: {
                /** @enum {string} */
                about: "date" | "place" | "mode" | "status";
                values: {
                    value: string;
                    statements: string[];
                }[];
            }[];
        };
        EventReport: {
            document: components["schemas"]["DocumentRef"];
            statements: string[];
            copyOf?: string;
        };
        Edge: {
            id: string;
            /** @enum {string} */
            type: "AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT" | "HOLDS_OFFICE" | "MEMBER_OF" | "ALLIED_WITH" | "PART_OF" | "LOCATED_IN";
            /** @enum {string} */
            status: "actual" | "planned" | "denied" | "hypothetical";
            source: string;
            target: string;
            mutual: boolean;
            statements: number;
            publishers: number;
            firstDate?: string;
            lastDate?: string;
            confidence: number;
        };
        Graph: {
            nodes: components["schemas"]["Entity"][];
            edges: components["schemas"]["Edge"][];
        };
        Neighbors: {
            nodes: components["schemas"]["Entity"][];
            edges: components["schemas"]["Edge"][];
            next: string | null;
            total: number;
        };
        EventHit: {
            id: string;
            /** @enum {string} */
            type: "AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT" | "HOLDS_OFFICE" | "MEMBER_OF" | "ALLIED_WITH" | "PART_OF" | "LOCATED_IN";
            /** @enum {string} */
            mode?: "meeting" | "visit" | "host" | "phone" | "multilateral" | "mediation";
            /** @enum {string} */
            status: "actual" | "planned" | "denied" | "hypothetical";
            date?: string;
            place?: components["schemas"]["EntityRef"];
            participants: components["schemas"]["EntityRef"][];
            statementCount: number;
            statement: components["schemas"]["Statement"];
        };
        Meeting: {
            id: string;
            date?: string;
            /** @enum {string} */
            mode?: "meeting" | "visit" | "host" | "phone" | "multilateral" | "mediation";
            /** @enum {string} */
            status: "actual" | "planned" | "denied" | "hypothetical";
            place?: components["schemas"]["EntityRef"];
            participants: components["schemas"]["EntityRef"][];
            statementCount: number;
            statements: components["schemas"]["Statement"][];
        };
        Alliance: {
            ally: components["schemas"]["EntityRef"];
            /** @enum {string} */
            kind: "ally" | "organization" | "member";
            /** @enum {string} */
            status: "actual" | "planned" | "denied" | "hypothetical";
            firstDate?: string;
            lastDate?: string;
            from?: string;
            to?: string;
            confidence: number;
            statementCount: number;
            statements: components["schemas"]["Statement"][];
        };
        Path: {
            nodes: components["schemas"]["Entity"][];
            hops: {
                edge: components["schemas"]["Edge"];
                statement?: components["schemas"]["Statement"];
            }[];
        };
        Proposal: {
            id: string;
            entities: components["schemas"]["Entity"][];
            score: number;
            features: {
                feature: string;
                score: number;
                reason: string;
                values?: {
                    [key: string]: string | number;
                };
            }[];
            value: number;
            sides: {
                offices: {
                    person: components["schemas"]["EntityRef"];
                    of: components["schemas"]["EntityRef"];
                    title: string;
                    former: boolean;
                    firstDate?: string;
                    lastDate?: string;
                    from?: string;
                    to?: string;
                    statements: number;
                }[];
                company: {
                    id: string;
                    /** @enum {string} */
                    type: "Person" | "State" | "Organization" | "Place";
                    name: string;
                    documents: number;
                }[];
                passages: {
                    document: components["schemas"]["DocumentRef"];
                    text: string;
                    start: number;
                    end: number;
                }[];
            }[];
        };
        Decision: {
            id: string;
            sequence: number;
            at: string;
            by: string;
            why?: string;
            /** @enum {string} */
            action: "merge" | "split" | "never-same" | "rename" | "retype" | "add-alias" | "remove-alias" | "hide" | "confirm" | "reject" | "undo" | "redo";
            holds: boolean;
            saw: {
                version: number;
                entities: {
                    id: string;
                    name: string;
                    documents: number;
                }[];
                sentence?: string;
            };
            entities?: string[];
            into?: string;
            entity?: string;
            documents?: string[];
            mentions?: {
                document: string;
                start: number;
                end: number;
            }[];
            to?: string;
            name?: string;
            type?: string;
            alias?: string;
            statement?: string;
            place?: {
                document: string;
                start: number;
                end: number;
            };
            decision?: string;
        };
        Stats: {
            documents: number;
            entities: number;
            statements: number;
            events: number;
            entitiesByType: {
                /** @enum {string} */
                type: "Person" | "State" | "Organization" | "Place";
                count: number;
            }[];
            statementsByType: {
                /** @enum {string} */
                type: "AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT" | "HOLDS_OFFICE" | "MEMBER_OF" | "ALLIED_WITH" | "PART_OF" | "LOCATED_IN";
                count: number;
            }[];
            statementsByStatus: {
                /** @enum {string} */
                status: "actual" | "planned" | "denied" | "hypothetical";
                count: number;
            }[];
            languages: {
                language: string;
                count: number;
            }[];
            publishers: {
                publisher: string;
                count: number;
            }[];
            firstDate?: string;
            lastDate?: string;
        };
        Health: {
            /** @constant */
            status: "ok";
            version: string;
            engine: string;
            location: string;
        };
        Ingested: {
            document: components["schemas"]["DocumentRef"];
            /** @enum {string} */
            outcome: "created" | "replaced" | "unchanged";
            entities: number;
            mentions: number;
            statements: number;
            notes?: string[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
