import { DirectiveLocation, GraphQLBoolean, GraphQLDirective, GraphQLEnumType, GraphQLInt } from 'graphql';

/** How long an answer keeps, and for whom. After Apollo’s directive of that name. */
export const cacheControlDirective = new GraphQLDirective({
  name: 'cacheControl',
  description:
    'How long what is here keeps, in seconds, and for whom, e.g. `maxAge: 86400` for the text of an article, which never changes.',
  args: {
    maxAge: { type: GraphQLInt, description: 'Seconds for which a copy may be shown, e.g. 60.' },
    scope: {
      type: new GraphQLEnumType({
        name: 'CacheControlScope',
        description: 'Whose copy it may be, e.g. everybody’s.',
        values: {
          PUBLIC: { description: 'Everybody’s, e.g. of a CDN.' },
          PRIVATE: { description: 'Only the asking client’s, e.g. how many points it has left.' },
        },
      }),
      description: 'Whose copy it may be, e.g. `PRIVATE`.',
    },
    inheritMaxAge: { type: GraphQLBoolean, description: 'As long as what it stands in, e.g. the names of a person.' },
  },
  locations: [DirectiveLocation.FIELD_DEFINITION, DirectiveLocation.OBJECT, DirectiveLocation.INTERFACE, DirectiveLocation.UNION],
});
